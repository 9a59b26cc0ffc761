using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>All that a run works with, once everything is open.</summary>
internal sealed record ScreenParts
{
    public required ScreenJob Job { get; init; }

    public required OpenTable<SubjectColumn> Subjects { get; init; }

    /// <summary>The file that holds the subjects, or null.</summary>
    public required string? SubjectsFile { get; init; }

    /// <summary>Where the run's state is kept; null where such a run begins anew.</summary>
    public required StateFile? States { get; init; }

    /// <summary>How far an earlier run came, with which this one goes on; else null.</summary>
    public required RunState? Before { get; init; }

    public required ScreenMatter Matter { get; init; }

    public required ListsOnDay Lists { get; init; }

    public required EntrySearch Entries { get; init; }

    public required RejectFile Rejects { get; init; }
}
