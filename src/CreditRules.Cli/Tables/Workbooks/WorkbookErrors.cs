using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>Finds the cells of a worksheet that hold an error value (<c>#N/A</c>), which the reader of workbooks gives as blank.</summary>
internal static class WorkbookErrors
{
    private const string Folder = "xl/";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A worksheet with more of them is no table; a hostile one could have millions.
    private const int MostKept = 100_000;

    /// <summary>Row and column of each, both from 0.</summary>
    internal static HashSet<(int Row, int Column)> Find(Stream file, string worksheet)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var found = new HashSet<(int, int)>();
        if (PathOf(archive, worksheet) is not { } path || archive.GetEntry(path) is not { } part)
        {
            return found;
        }

        using var reader = Read(part);
        var (row, column) = (-1, -1);
        while (reader.Read() && found.Count < MostKept)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                (row, column) = (reader.GetAttribute("r") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) - 1 : row + 1, -1);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = reader.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                if (reader.GetAttribute("t") == "e")
                {
                    found.Add((row, column));
                }
            }
        }

        return found;
    }

    private static string? PathOf(ZipArchive archive, string worksheet)
    {
        var id = Attribute(archive, Folder + "workbook.xml", "sheet", reader => reader.GetAttribute("name") == worksheet ? reader.GetAttribute("id", Relations) : null);
        var target = Attribute(archive, Folder + "_rels/workbook.xml.rels", "Relationship", reader => reader.GetAttribute("Id") == id ? reader.GetAttribute("Target") : null);
        return target is null ? null : target.StartsWith('/') ? target[1..] : Folder + target;
    }

    private static string? Attribute(ZipArchive archive, string path, string element, Func<XmlReader, string?> pick)
    {
        if (archive.GetEntry(path) is not { } part)
        {
            return null;
        }

        using var reader = Read(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && pick(reader) is { } picked)
            {
                return picked;
            }
        }

        return null;
    }

    // Letters count in 26 digits from A.
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }

    private static XmlReader Read(ZipArchiveEntry part) => XmlReader.Create(
        part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
