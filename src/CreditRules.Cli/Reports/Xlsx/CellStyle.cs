namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>How a cell looks: its place among the formats of <see cref="StyleSheet"/>.</summary>
internal enum CellStyle
{
    /// <summary>A number, and where nothing is said.</summary>
    Plain,

    /// <summary>A text, wrapped, at the top.</summary>
    Text,

    /// <summary>The same, marked as typed with an apostrophe: a spreadsheet keeps it a text even when it is edited or saved anew.</summary>
    QuotedText,

    /// <summary>A heading.</summary>
    Header,

    /// <summary>Something to heed.</summary>
    Warning,

    /// <summary>The outcome clear.</summary>
    Clear,

    /// <summary>The outcome preferred.</summary>
    Preferred,

    /// <summary>The outcome review.</summary>
    Review,

    /// <summary>The outcome restricted.</summary>
    Restricted,

    /// <summary>The outcome prohibited.</summary>
    Prohibited,
}
