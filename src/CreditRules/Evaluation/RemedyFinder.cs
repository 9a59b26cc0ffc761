using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The ways out that the lists of the triggering entries offer on the day.</summary>
internal static class RemedyFinder
{
    internal static ValueList<Remedy> Remedies(IEnumerable<Hit> hits) => hits
        .Select(hit => hit.Entry)
        .Distinct()
        .SelectMany(Of)
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

    private static IEnumerable<Remedy> Of(Entry entry) => entry.List.Remedies.Select(declared => new Remedy
    {
        Kind = declared.Kind,
        List = entry.Record.List,
        EntryId = entry.Record.EntryId,
        Party = entry.Party.NameIfOther,
        Authority = declared.Authority,
        Earliest = declared.EarliestFor(entry.Record.Severity)?.LastDayFrom(entry.Record.ListedOn),
        How = declared.How,
    });
}
