using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>The parts of a workbook, one after the other, straight into the archive: no part is held in memory, and none carries a day.</summary>
internal sealed class WorkbookParts(Stream stream) : IDisposable
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest day that an archive can name: the same input gives the same bytes.
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    internal static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>An area from the first cell on, such as <c>A1:M201</c>.</summary>
    internal static string Area(int columns, int rows) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A1:{(char)('A' + columns - 1)}{rows}");

    internal Stream Begin(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoDay;
        return entry.Open();
    }

    /// <summary>Writes everything but the worksheets themselves; the workbook is then whole.</summary>
    /// <param name="sheets">Their titles and areas, in order.</param>
    internal void Complete(IReadOnlyList<(string Title, string Area)> sheets)
    {
        Write("xl/styles.xml", StyleSheet.Make());
        Write("xl/workbook.xml", Workbook(sheets));
        Write("xl/_rels/workbook.xml.rels", Related(
            [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")]));
        Write("_rels/.rels", Related([("officeDocument", "xl/workbook.xml")]));
        Write("[Content_Types].xml", ContentTypes(sheets.Count));

        // The archive's directory is written last: without it the file is no workbook.
        _archive.Dispose();
    }

    public void Dispose() => _archive.Dispose();

    private static Workbook Workbook(IReadOnlyList<(string Title, string Area)> sheets)
    {
        string Range(int index, string area) => $"'{sheets[index].Title}'!" + area;
        return new Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(sheets.Select((sheet, index) => new Sheet { Name = sheet.Title, SheetId = (uint)index + 1, Id = $"rId{index + 1}" })),
            new DefinedNames(sheets
                .Select((sheet, index) => Name("_xlnm._FilterDatabase", index, Range(index, Absolute(sheet.Area)), isHidden: true))
                .Concat(sheets.Select((_, index) => Name("_xlnm.Print_Titles", index, Range(index, "$1:$1"), isHidden: false)))));
    }

    private static DefinedName Name(string name, int sheet, string range, bool isHidden) =>
        new(range) { Name = name, LocalSheetId = (uint)sheet, Hidden = isHidden ? true : null };

    private static string Absolute(string area) => string.Join(':', area.Split(':').Select(cell => $"${cell[0]}${cell[1..]}"));

    private static string Related(IEnumerable<(string Kind, string Target)> parts) => Declared($"<Relationships xmlns=\"{Relationships}\">" + string.Concat(
        parts.Select((part, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Office}{part.Kind}\" Target=\"{part.Target}\"/>")) + "</Relationships>");

    private static string ContentTypes(int sheets) => Declared($"<Types xmlns=\"{Types}\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Sheet}sheet.main+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(number =>
            $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{Sheet}worksheet+xml\"/>"))
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Sheet}styles+xml\"/></Types>");

    private static string Declared(string content) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;

    private void Write(string name, OpenXmlElement root)
    {
        using var part = Begin(name);
        using var writer = OpenXmlWriter.Create(part, Encoding);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
        writer.Close();
    }

    private void Write(string name, string content)
    {
        using var part = Begin(name);
        part.Write(Encoding.GetBytes(content));
    }
}
