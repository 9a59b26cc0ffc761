using System.IO.Compression;
using System.Xml.Linq;
using CreditRules.Cli.Reports.Xlsx;
using CreditRules.Screening;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CreditRules.Tests.Screening.Reports;

/// <summary>A workbook as bytes, parts and cells.</summary>
internal sealed class WrittenWorkbook
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal WrittenWorkbook(IReadOnlyList<ScreenedSubject> subjects, ScreeningReport? report = null, Language language = Language.Chinese, RuleBook? book = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream, book ?? Bidders.Book, language))
        {
            foreach (var subject in subjects)
            {
                writer.Add(subject);
            }

            writer.Complete(report ?? Bidders.Report(subjects));
        }

        Bytes = stream.ToArray();
    }

    internal byte[] Bytes { get; }

    /// <summary>What is wrong with it, as sentences.</summary>
    internal IReadOnlyList<string> Errors()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    internal IReadOnlyList<(string Name, DateTime LastWrite)> Parts()
    {
        using var archive = Archive();
        return [.. archive.Entries.Select(entry => (entry.FullName, entry.LastWriteTime.DateTime))];
    }

    internal string Part(string name)
    {
        using var archive = Archive();
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The cells of one sheet, row by row, each with its number of style and its text.</summary>
    internal IReadOnlyList<IReadOnlyList<(CellStyle Style, string Text)>> Rows(int sheet) =>
        [.. XDocument.Parse(Part($"xl/worksheets/sheet{sheet}.xml")).Descendants(Sheet + "row").Select(row => row.Elements(Sheet + "c")
            .Select(cell => (Enum.Parse<CellStyle>(cell.Attribute("s")!.Value), cell.Value)).ToArray())];

    private ZipArchive Archive() => new(new MemoryStream(Bytes), ZipArchiveMode.Read);
}
