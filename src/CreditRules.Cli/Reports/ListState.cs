namespace CreditRules.Cli.Reports;

/// <summary>How far a list was searched.</summary>
internal enum ListState
{
    /// <summary>In a snapshot that holds on the day.</summary>
    Searched,

    /// <summary>In a snapshot that doesn't.</summary>
    Stale,

    /// <summary>Not at all, though rules ask about it.</summary>
    NotSearched,
}
