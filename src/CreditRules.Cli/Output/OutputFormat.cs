namespace CreditRules.Cli.Output;

/// <summary>For whom the answer is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For review: a document as a lawyer reads it.</summary>
    Markdown,
}
