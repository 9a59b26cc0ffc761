using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>Writes one worksheet row by row. Every text is an inline string; no formula is ever written.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly Stream _part;
    private readonly OpenXmlWriter _writer;
    private readonly int _columns;
    private int _rows;
    private bool _isComplete;

    internal SheetWriter(Stream part, IReadOnlyList<Column> columns, Language language)
    {
        (_part, _columns) = (part, columns.Count);
        _writer = OpenXmlWriter.Create(part, WorkbookParts.Encoding);
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
        BeginRow();
        foreach (var column in columns)
        {
            Text(column.Title.In(language), CellStyle.Header);
        }

        EndRow();
    }

    /// <summary>The last row that was begun, the header being 1.</summary>
    internal int Rows => _rows;

    internal void BeginRow() => _writer.WriteStartElement(new Row { RowIndex = (uint)++_rows });

    internal void EndRow() => _writer.WriteEndElement();

    /// <summary>A text; what a spreadsheet might take for a formula is marked as a text for good.</summary>
    internal void Text(string text, CellStyle style = CellStyle.Text)
    {
        var content = CellText.Of(text);
        if (content.Length == 0)
        {
            _writer.WriteElement(new Cell { StyleIndex = (uint)style });
            return;
        }

        var shown = InertText.NeedsGuard(content) ? CellStyle.QuotedText : style;
        _writer.WriteStartElement(new Cell { DataType = CellValues.InlineString, StyleIndex = (uint)shown });
        _writer.WriteStartElement(new InlineString());
        _writer.WriteStartElement(new Text { Space = SpaceProcessingModeValues.Preserve });
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
