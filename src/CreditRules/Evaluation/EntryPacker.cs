using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Finds the signatures of a subject's own entries on the day of a matter.</summary>
internal static class EntryPacker
{
    /// <summary>Whether nobody related to the subject brings an entry, or is said not to have been looked up.</summary>
    internal static bool IsAlone(Subject subject)
    {
        foreach (var party in ((ValueList<RelatedParty>)subject.Related).AsSpan())
        {
            if (party.Memberships.Count > 0 || party.Consulted is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether several records may make one entry, or several entries one duration.</summary>
    internal static bool AddsUp(ReadOnlySpan<Membership> records, RuleTables tables)
    {
        for (var i = 1; i < records.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (records[i].List == records[j].List
                    && ((records[i].EntryId is { } id && id == records[j].EntryId) || tables.Lists[records[i].List].IsChained))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The signature of a record that stands alone.</summary>
    /// <param name="record">The record.</param>
    /// <param name="list">Its list.</param>
    /// <param name="context">The matter.</param>
    /// <param name="adultFrom">The day from which the subject is of age; null where that isn't known.</param>
    internal static Signature SignatureOf(Membership record, ListOnDay list, PreparedContext context, DateOnly? adultFrom)
    {
        var day = context.Context.Date;
        var verified = Standing(record, list, day, adultFrom);
        return context.Book.Signatures.Of(list, record, day, record.Match == MatchKind.Exact ? verified : Truth.False, verified);
    }

    private static Truth Standing(Membership record, ListOnDay list, DateOnly day, DateOnly? adultFrom)
    {
        if (record.Status != MembershipStatus.Active || record.ListedOn > day || !list.Counts)
        {
            return Truth.False;
        }

        var term = EntryTerm.Of(record, list.Row.List);
        var isExcluded = !list.Row.MayExcludeMinors || !list.Row.List.On(record.ListedOn).ExcludesMinors ? Truth.False
            : adultFrom is not { } adult ? Truth.Unknown
            : record.ListedOn < adult ? Truth.True
            : Truth.False;
        return isExcluded == Truth.True || term.IsOver(day) ? Truth.False
            : isExcluded == Truth.Unknown || term.IsUncertain(day) ? Truth.Unknown
            : Truth.True;
    }
}
