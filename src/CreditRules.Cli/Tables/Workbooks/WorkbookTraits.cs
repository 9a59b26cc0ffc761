namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>What must be known of a worksheet and what the reader of workbooks doesn't tell.</summary>
/// <param name="IsFrom1904">Whether days are counted from 1904.</param>
/// <param name="Errors">The cells that hold an error value: row and column, from 0.</param>
internal sealed record WorkbookTraits(bool IsFrom1904, IReadOnlySet<(int Row, int Column)> Errors)
{
    /// <summary>Reads the file a second time, beside the reader, which holds its place in it.</summary>
    internal static WorkbookTraits Of(string path, string worksheet)
    {
        using var file = File.OpenRead(path);
        return new WorkbookTraits(WorkbookDays.AreFrom1904(file), WorkbookErrors.Find(file, worksheet));
    }
}
