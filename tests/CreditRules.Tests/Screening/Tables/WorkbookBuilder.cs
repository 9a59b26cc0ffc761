using System.IO.Compression;
using System.Text;

namespace CreditRules.Tests.Screening.Tables;

/// <summary>Writes the least that makes a workbook: parts of a ZIP file, cells as they are given.</summary>
internal sealed class WorkbookBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Rows)> _sheets = [];
    private readonly Dictionary<string, string> _parts = [];

    public string WorkbookSettings { get; init; } = "";

    public WorkbookBuilder Sheet(string name, string rows, string state = "visible")
    {
        _sheets.Add((name, state, rows));
        return this;
    }

    public WorkbookBuilder Part(string path, string text)
    {
        _parts[path] = text;
        return this;
    }

    public static string Text(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string cell, string number, int style = 0) => $"<c r=\"{cell}\" s=\"{style}\"><v>{number}</v></c>";

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in Parts())
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private Dictionary<string, string> Parts()
    {
        var numbered = _sheets.Select((sheet, index) => (sheet, number: index + 1)).ToArray();
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{WorkbookSettings}<sheets>"
                + string.Concat(numbered.Select(s => $"<sheet name=\"{s.sheet.Name}\" sheetId=\"{s.number}\" state=\"{s.sheet.State}\" r:id=\"s{s.number}\"/>")) + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
                + string.Concat(numbered.Select(s => $"<Relationship Id=\"s{s.number}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{s.number}.xml\"/>")) + "</Relationships>",
            // Styles: 0 general, 1 a day (14), 2 a day in one of the formats for Chinese (31).
            ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"31\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>",
        };
        foreach (var (sheet, number) in numbered)
        {
            parts[$"xl/worksheets/sheet{number}.xml"] = $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>";
        }

        foreach (var (path, text) in _parts)
        {
            parts[path] = text;
        }

        return parts;
    }
}
