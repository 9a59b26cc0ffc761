using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The ways out that the lists of the triggering entries offer on the day.</summary>
internal static class RemedyFinder
{
    internal static ValueList<Remedy> Remedies(Hit[] hits) => hits is [{ Entry: var only }]
        ? Remedies(only.Record, only.List, only.Party.NameIfOther)
        : Sorted(hits
            .Select(hit => hit.Entry)
            .Distinct()
            .SelectMany(entry => Remedies(entry.Record, entry.List, entry.Party.NameIfOther)));

    /// <summary>Those of one entry.</summary>
    internal static ValueList<Remedy> Remedies(Membership record, ListVersion list, PartyName? party) => list.Remedies.AsSpan() switch
    {
        [] => [],
        [var only] => [Of(record, only, party)],
        [var first, var second] when first.Kind < second.Kind => [Of(record, first, party), Of(record, second, party)],
        _ => Sorted(list.Remedies.Select(declared => Of(record, declared, party))),
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
