using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>Writes one worksheet row by row. Every text is an inline string; no formula is ever written.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    // There are millions of cells: what they are written from is made once.
    private readonly Row _row = new();
    private readonly Cell _cell = new();
    private readonly InlineString _string = new();
    private readonly Text _text = new();
    private readonly OpenXmlAttribute[] _none = [];
    private readonly OpenXmlAttribute[] _asItStands = [new("xml", "space", Xml, "preserve")];
    private readonly OpenXmlAttribute[][] _blank = [.. Enum.GetValues<CellStyle>().Select(style => new[] { Style(style) })];
    private readonly OpenXmlAttribute[][] _inline = [.. Enum.GetValues<CellStyle>().Select(style => new[] { Style(style), new("t", "", "inlineStr") })];

    private readonly Stream _part;
    private readonly OpenXmlWriter _writer;
    private readonly int _columns;
    private int _rows;
    private bool _isComplete;

    internal SheetWriter(Stream part, IReadOnlyList<Column> columns, Language language)
    {
        (_part, _columns) = (part, columns.Count);
        _writer = OpenXmlWriter.Create(part, WorkbookParts.Encoding);
        Begin(columns);
        BeginRow();
        foreach (var column in columns)
        {
            Text(column.Title.In(language), CellStyle.Header);
        }

        EndRow();
    }

    /// <summary>The last row that was begun, the header being 1.</summary>
    internal int Rows => _rows;

    private void Begin(IReadOnlyList<Column> columns)
    {
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        _writer.WriteElement(new Columns(columns.Select((column, index) => new DocumentFormat.OpenXml.Spreadsheet.Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
        })));
        _writer.WriteStartElement(new SheetData());
    }

    internal void BeginRow()
    {
        _rows++;
        _writer.WriteStartElement(_row, _none);
    }

    internal void EndRow() => _writer.WriteEndElement();

    /// <summary>A text; what a spreadsheet might take for a formula is marked as a text for good.</summary>
    internal void Text(string text, CellStyle style = CellStyle.Text)
    {
        var content = CellText.Of(text);
        if (content.Length == 0)
        {
            _writer.WriteStartElement(_cell, _blank[(int)style]);
            _writer.WriteEndElement();
            return;
        }

        var shown = InertText.NeedsGuard(content) ? CellStyle.QuotedText : style;
        _writer.WriteStartElement(_cell, _inline[(int)shown]);
        _writer.WriteStartElement(_string, _none);
        _writer.WriteStartElement(_text, _asItStands);
        _writer.WriteString(content);
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    internal void Number(long number) => _writer.WriteElement(
        new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = (uint)CellStyle.Plain });

    /// <summary>Ends the sheet.</summary>
    internal void Complete()
    {
        _isComplete = true;
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = WorkbookParts.Area(_columns, _rows) });
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _writer.WriteElement(new HeaderFooter(new OddFooter("&P / &N")));
        _writer.WriteEndElement();
    }

    private static OpenXmlAttribute Style(CellStyle style) =>
        new("s", "", ((int)style).ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        // Half a sheet can't be closed: whoever gives up drops the file.
        if (_isComplete)
        {
            _writer.Close();
        }

        _writer.Dispose();
        _part.Dispose();
    }
}
