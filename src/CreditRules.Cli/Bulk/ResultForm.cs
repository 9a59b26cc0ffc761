namespace CreditRules.Cli.Bulk;

/// <summary>The forms in which results are written.</summary>
internal enum ResultForm
{
    /// <summary>A line a subject, fields between commas.</summary>
    Csv,

    /// <summary>A JSON object a line, with the whole decision.</summary>
    Jsonl,

    /// <summary>A workbook for Excel.</summary>
    Xlsx,

    /// <summary>One page that holds all, for reading and printing.</summary>
    Html,
}
