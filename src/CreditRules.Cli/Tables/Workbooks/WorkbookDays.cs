using System.IO.Compression;
using System.Xml;

namespace CreditRules.Cli.Tables.Workbooks;

/// <summary>How a workbook counts days.</summary>
internal static class WorkbookDays
{
    private const string Workbook = "xl/workbook.xml";

    /// <summary>
    /// Whether a number is shown as a day by one of the formats that Excel has for Chinese and doesn't write into the file:
    /// the reader doesn't know them.
    /// </summary>
    internal static bool IsChineseFormat(int format) => format is (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>Whether days are counted from 1904, as old workbooks of a Macintosh do.</summary>
    internal static bool AreFrom1904(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry(Workbook) is not { } part)
        {
            return false;
        }

        using var text = part.Open();
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                return reader.GetAttribute("date1904") is "1" or "true";
            }
        }

        return false;
    }
}
