using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Finds the signatures of a subject's own entries on the day of a matter.</summary>
internal readonly ref struct EntryPacker(PreparedContext context, Subject subject)
{
    private readonly DateOnly? _adultFrom = subject.Kind == SubjectKind.NaturalPerson
        ? Party.AdultFromBirth(Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id))
        : DateOnly.MinValue;

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
    internal Signature SignatureOf(Membership record)
    {
        var (row, day) = (context.Book.Tables.Lists[record.List], context.Context.Date);
        var version = row.List.On(day);
        var verified = Standing(record, row.List, version, day);
        var effective = record.Match == MatchKind.Exact ? verified : Truth.False;
        return context.Book.Signatures.Of(row, record, version, day, effective, verified);
    }

    private Truth Standing(Membership record, CreditList list, ListVersion version, DateOnly day)
    {
        if (record.Status != MembershipStatus.Active || record.ListedOn > day || !Region.Covers(version.Region, context.Context.Region))
        {
            return Truth.False;
        }

        var term = EntryTerm.Of(record, list);
        var isExcluded = !list.On(record.ListedOn).ExcludesMinors ? Truth.False
            : _adultFrom is { } adult ? record.ListedOn < adult ? Truth.True : Truth.False
            : Truth.Unknown;
        return isExcluded == Truth.True || term.IsOver(day) ? Truth.False
            : isExcluded == Truth.Unknown || term.IsUncertain(day) ? Truth.Unknown
            : Truth.True;
    }
}
