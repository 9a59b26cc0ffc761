namespace CreditRules.Cli.Tables;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal static class FileSignature
{
    internal static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The container of <c>.xls</c>, and of a workbook with a password.</summary>
    internal static bool IsOldWorkbook(ReadOnlySpan<byte> start) => start.StartsWith(Container);

    private static ReadOnlySpan<byte> Container => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
}
