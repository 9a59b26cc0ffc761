namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>How much a workbook may unpack to: a small file may hold a very large one.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record WorkbookLimits
{
    /// <summary>The bytes of all its parts together.</summary>
    internal long Bytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>How many times larger than packed it may be, once it is larger than <see cref="FreeBytes"/>.</summary>
    internal int Ratio { get; init; } = 200;

    /// <summary>Up to this size the ratio isn't asked: a small table of equal cells packs very well.</summary>
    internal long FreeBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many parts it may have.</summary>
    internal int Parts { get; init; } = 10_000;
}
