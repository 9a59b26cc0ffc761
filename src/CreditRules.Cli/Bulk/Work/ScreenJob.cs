using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What is to be done with each subject of a file.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed record ScreenJob
{
    public required SubjectLayout Columns { get; init; }

    public required SubjectScreener Screener { get; init; }

    /// <summary>The form of the lines that are written; null, a report is made of what is kept.</summary>
    public required IResultFormat? Format { get; init; }

    /// <summary>The older index, where only what changed is asked for.</summary>
    public OlderLists? Older { get; init; }

    /// <summary>The consortia of the file, with their members' entries.</summary>
    public ConsortiumMembers? Consortia { get; init; }

    /// <summary>Whether every result is kept.</summary>
    public required bool KeepsAll { get; init; }

    /// <summary>Whether a result is kept beyond its block.</summary>
    internal bool Keeps(ScreenedSubject result) => KeepsAll || result.Consortium is not null;

    /// <summary>Whether the change of lists touches a subject, or one that it bids with; where nobody asks, everybody is touched.</summary>
    internal bool IsTouched(SubjectReader record, Subject given) => Older is null
        || Older.IsTouched(given)
        || (Columns.HasConsortia && record.Consortium is { } consortium && Consortia!.Of(consortium).Any(Older.IsTouched));

    internal ScreenedSubject Screen(SubjectReader record, Subject given) => Screen(Screener, record, given);

    internal ScreenedSubject ScreenOlder(SubjectReader record, Subject given) => Screen(Older!.Before, record, given);

    private ScreenedSubject Screen(SubjectScreener screener, SubjectReader record, Subject given)
    {
        var found = screener.Finder.Find(given, out var checks);
        var consortium = Columns.HasConsortia ? record.Consortium : null;
        return screener.Decide(
            record.Record,
            consortium is null || Consortia is null ? found : Consortia.Join(consortium, record.Record, found, screener),
            checks,
            consortium,
            Columns[SubjectColumn.EqualGroup] >= 0 ? record.EqualGroup : null);
    }
}
