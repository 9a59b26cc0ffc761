using System.Globalization;
using System.IO.Compression;
using CreditRules.Diagnostics;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>Looks at a workbook's container before anything of it is unpacked.</summary>
/// <remarks>
/// The sizes that the container declares are binding: the framework unpacks no more of a part than it declares, and
/// whoever reads the workbook unpacks through the framework. So what is declared is what can come.
/// </remarks>
internal static class WorkbookGuard
{
    private const long Mebibyte = 1024 * 1024;

    /// <exception cref="CreditRulesException">It is no workbook of today's form, or one that is too large once unpacked.</exception>
    internal static void Check(Stream file, string name, WorkbookLimits limits)
    {
        Span<byte> start = stackalloc byte[8];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (FileSignature.IsOldWorkbook(start[..read]))
        {
            throw TableProblems.Error(TableProblems.OldWorkbook, name);
        }

        if (!FileSignature.IsZip(start[..read]))
        {
            throw TableProblems.Error(TableProblems.BrokenWorkbook, name, new Particular("内容不是 `.xlsx`", "what it holds isn't `.xlsx`"));
        }

        if (Complaint(file, name, limits) is { } complaint)
        {
            throw TableProblems.Error(TableProblems.WorkbookTooLarge, name, complaint);
        }

        file.Position = 0;
    }

    private static Particular? Complaint(Stream file, string name, WorkbookLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var parts = archive.Entries;
            var unpacked = Sum(parts, part => part.Length);
            var packed = Math.Max(1, Math.Min(Sum(parts, part => part.CompressedLength), file.Length));
            return parts.Count > limits.Parts ? Said(parts.Count, limits.Parts, "个部分", "parts")
                : unpacked > limits.Bytes ? Said(Math.Max(1, unpacked / Mebibyte), limits.Bytes / Mebibyte, "MiB", "MiB")
                : unpacked > limits.FreeBytes && unpacked / packed > limits.Ratio ? Said(unpacked / packed, limits.Ratio, "倍于压缩后", "times its packed size")
                : (Particular?)null;
        }
        catch (InvalidDataException)
        {
            throw TableProblems.Error(TableProblems.BrokenWorkbook, name, new Particular("文件已损坏或不完整", "the file is damaged or incomplete"));
        }
    }

    // Each part may declare any size: their sum must not run over.
    private static long Sum(IEnumerable<ZipArchiveEntry> parts, Func<ZipArchiveEntry, long> size) =>
        parts.Aggregate(0L, (sum, part) => size(part) is var more && (more < 0 || more > long.MaxValue - sum) ? long.MaxValue : sum + more);

    private static Particular Said(long found, long limit, string unitZh, string unitEn)
    {
        var (has, may) = (found.ToString(CultureInfo.InvariantCulture), limit.ToString(CultureInfo.InvariantCulture));
        return new Particular($"{has} {unitZh}，上限 {may}", $"{has} {unitEn}, the limit is {may}");
    }
}
