using System.Collections.Frozen;
using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>What a list declares in any of its versions; of a fact declared twice, the first.</summary>
internal sealed class ListDeclarations(CreditList list)
{
    private readonly FrozenSet<string> _grades =
        list.Versions.SelectMany(version => version.Grades).Select(grade => grade.Code).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _grounds =
        list.Versions.SelectMany(version => version.Grounds).Select(ground => ground.Code).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, FactDeclaration> _facts = list.Versions.SelectMany(version => version.Facts)
        .DistinctBy(fact => fact.Name, StringComparer.Ordinal).ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);

    /// <summary>Whether nothing is wrong with an entry on the list.</summary>
    internal bool Fit(Membership record)
    {
        if (record.LastDay < record.ListedOn || (record.Grade is not null && !_grades.Contains(record.Grade)))
        {
            return false;
        }

        if (record.Grounds is ValueList<string> { Count: > 0 } grounds)
        {
            foreach (var ground in grounds.AsSpan())
            {
                if (!_grounds.Contains(ground))
                {
                    return false;
                }
            }
        }

        foreach (ref readonly var fact in ((ValueMap<FactValue>)record.Facts).AsSpan())
        {
            if (!_facts.TryGetValue(fact.Key, out var declared) || !Validation.InputValidator.Fits(declared.Type, fact.Value))
            {
                return false;
            }
        }

        return true;
    }
}
