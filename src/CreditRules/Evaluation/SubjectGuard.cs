using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Tells quickly, and without allocating, of most inputs that nothing is wrong with them. Where it can't tell, everything is checked.</summary>
internal static class SubjectGuard
{
    internal static bool IsSurelyValid(Subject subject, CompiledRuleBook book)
    {
        if (!IsSurelyValid(subject.Id, subject.IdType, subject.Consulted, subject.Memberships, book))
        {
            return false;
        }

        foreach (var party in ((ValueList<RelatedParty>)subject.Related).AsSpan())
        {
            if (!book.Content.Roles.ContainsKey(party.Role)
                || !IsSurelyValid(party.Id, party.IdType, party.Consulted, party.Memberships, book))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSurelyValid(
        string? id, IdType idType, IReadOnlyList<Consultation>? consulted, IReadOnlyList<Membership> memberships, CompiledRuleBook book)
    {
        if (consulted is not null || !IsSurelyValid(id, idType))
        {
            return false;
        }

        foreach (var record in ((ValueList<Membership>)memberships).AsSpan())
        {
            if (!book.Tables.Lists.TryGetValue(record.List, out var list) || !list.Declared.Fit(record))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsSurelyValid(string? id, IdType idType) => id is null || idType switch
    {
        IdType.Uscc => UnifiedSocialCreditCode.IsValid(id),
        IdType.ResidentId => ResidentId.IsValid(id),
        _ => true,
    };
}
