namespace CreditRules.Cli.Tables.Records;

/// <summary>What was cut out of a text next.</summary>
internal enum Slice
{
    /// <summary>Nothing: the text is over.</summary>
    End,

    /// <summary>A record.</summary>
    Record,

    /// <summary>An empty line, which is no record and keeps its number.</summary>
    Blank,

    /// <summary>A record that is too long to be held.</summary>
    TooLong,
}
