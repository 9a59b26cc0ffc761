namespace CreditRules.Cli.Tables;

/// <summary>The forms in which tables come.</summary>
internal enum TableFormat
{
    /// <summary>Fields between commas, quoted where they need it.</summary>
    Csv,

    /// <summary>Fields between TABs, without quotes.</summary>
    Tsv,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    Jsonl,

    /// <summary>An Excel workbook of today's form.</summary>
    Xlsx,
}
