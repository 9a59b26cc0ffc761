using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The ways out that the lists of the triggering entries offer on the day.</summary>
internal static class RemedyFinder
{
    internal static ValueList<Remedy> Remedies(IEnumerable<Hit> hits) => Sorted(hits
        .Select(hit => hit.Entry)
        .Distinct()
        .SelectMany(entry => entry.List.Remedies.Select(declared => Of(entry.Record, declared, entry.Party.NameIfOther))));

    /// <summary>Those of one of the subject's own entries, as a finding that it alone brings about lists them.</summary>
    internal static ValueList<Remedy> OfOwn(Membership record, ListVersion list) => list.Remedies.AsSpan() switch
    {
        [] => [],
        [var only] => [Of(record, only, null)],
        [var first, var second] when first.Kind < second.Kind => [Of(record, first, null), Of(record, second, null)],
        _ => Sorted(list.Remedies.Select(declared => Of(record, declared, null))),
    };

    private static ValueList<Remedy> Sorted(IEnumerable<Remedy> remedies) => remedies
        .Distinct()
        .OrderBy(remedy => remedy.List, StringComparer.Ordinal)
        .ThenBy(remedy => remedy.EntryId, StringComparer.Ordinal)
        .ThenBy(remedy => remedy.Party?.Id, StringComparer.Ordinal)
        .ThenBy(remedy => remedy.Party?.Name, StringComparer.Ordinal)
        .ThenBy(remedy => remedy.Kind)
        .ThenBy(remedy => remedy.Earliest)
        .ThenBy(remedy => remedy.Authority, StringComparer.Ordinal)
        .ThenBy(remedy => remedy.How.Zh, StringComparer.Ordinal)
        .ToValueList();

    private static Remedy Of(Membership record, RemedyDeclaration declared, PartyName? party) => new()
    {
        Kind = declared.Kind,
        List = record.List,
        EntryId = record.EntryId,
        Party = party,
        Authority = declared.Authority,
        Earliest = declared.EarliestFor(record.Severity)?.LastDayFrom(record.ListedOn),
        How = declared.How,
    };
}
