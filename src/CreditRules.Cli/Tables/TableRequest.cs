using CreditRules.Cli.Tables.Workbooks;

namespace CreditRules.Cli.Tables;

/// <summary>Which table to read, and how.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record TableRequest
{
    /// <summary>The path; <c>-</c> for standard input.</summary>
    internal required string Path { get; init; }

    /// <summary>What it is called in messages, where its path says nothing to the reader.</summary>
    internal string? Name { get; init; }

    /// <summary>The form; null, the file's ending tells it, and standard input is CSV.</summary>
    internal TableFormat? Format { get; init; }

    /// <summary>The encoding of a text.</summary>
    internal TextEncoding Encoding { get; init; }

    /// <summary>The worksheet by its name; null, the first that isn't hidden.</summary>
    internal string? Worksheet { get; init; }

    /// <summary>How much a workbook may unpack to.</summary>
    internal WorkbookLimits Limits { get; init; } = new();
}
