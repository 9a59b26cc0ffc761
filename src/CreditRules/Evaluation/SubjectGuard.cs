using System.Collections.Frozen;
using CreditRules.Identifiers;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Evaluation;

/// <summary>Tells quickly, and without allocating, of most inputs that nothing is wrong with them. Where it can't tell, everything is checked.</summary>
internal sealed class SubjectGuard(RuleBookContent book)
{
    private readonly FrozenDictionary<string, Declared> _lists = book.Lists.ToFrozenDictionary(
        list => list.Key, list => Declared.Of(list.Value), StringComparer.Ordinal);

    internal bool IsSurelyValid(Subject subject) =>
        subject.Related.Count == 0 && subject.Consulted is null && IsSurelyValid(subject.Id, subject.IdType)
        && IsSurelyValid(((ValueList<Membership>)subject.Memberships).AsSpan());

    internal bool IsSurelyValid(ReadOnlySpan<Membership> records)
    {
        foreach (var record in records)
        {
            if (!_lists.TryGetValue(record.List, out var declared)
                || record.LastDay < record.ListedOn
                || (record.Grade is not null && !declared.Grades.Contains(record.Grade))
                || !declared.Knows(record.Grounds)
                || !declared.Fits((ValueMap<FactValue>)record.Facts))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSurelyValid(string? id, IdType idType) => idType switch
    {
        _ when id is null => true,
        IdType.Uscc => UnifiedSocialCreditCode.IsValid(id),
        IdType.ResidentId => ResidentId.IsValid(id),
        _ => true,
    };

    /// <summary>What a list declares in any of its versions; of a fact declared twice, the first.</summary>
    private sealed record Declared(FrozenSet<string> Grades, FrozenSet<string> Grounds, FrozenDictionary<string, FactType> Facts)
    {
        internal static Declared Of(CreditList list) => new(
            list.Versions.SelectMany(version => version.Grades).Select(grade => grade.Code).ToFrozenSet(StringComparer.Ordinal),
            list.Versions.SelectMany(version => version.Grounds).Select(ground => ground.Code).ToFrozenSet(StringComparer.Ordinal),
            list.Versions.SelectMany(version => version.Facts).DistinctBy(fact => fact.Name)
                .ToFrozenDictionary(fact => fact.Name, fact => fact.Type, StringComparer.Ordinal));

        internal bool Knows(IReadOnlyList<string>? grounds)
        {
            for (var i = 0; i < grounds?.Count; i++)
            {
                if (!Grounds.Contains(grounds[i]))
                {
                    return false;
                }
            }

            return true;
        }

        internal bool Fits(ValueMap<FactValue> facts)
        {
            foreach (var (name, value) in facts.AsSpan())
            {
                if (!Facts.TryGetValue(name, out var type) || !InputValidator.Fits(type, value))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
