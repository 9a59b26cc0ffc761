using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>All that a run works with, once everything is open.</summary>
internal sealed record ScreenParts
{
    public required ScreenJob Job { get; init; }

    public required OpenTable<SubjectColumn> Subjects { get; init; }

    public required ScreenMatter Matter { get; init; }

    public required ListsOnDay Lists { get; init; }

    public required EntrySearch Entries { get; init; }

    public required RejectFile Rejects { get; init; }
}
