using CreditRules.Explaining;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>
/// A workbook: a row for each subject, the figures, and, where there are any, the consortia and who is preferred. Rows go
/// straight into the archive, so that memory doesn't grow with them; the same screening gives the same bytes.
/// </summary>
internal sealed class XlsxWriter : IScreeningWriter
{
    private readonly Language _language;
    private readonly Law _law;
    private readonly WorkbookParts _parts;
    private readonly SheetWriter _results;
    private readonly List<(string Title, string Area)> _sheets = [];

    /// <summary>Begins the workbook.</summary>
    /// <param name="stream">What is written to; stays open.</param>
    /// <param name="book">The rule book that decided.</param>
    /// <param name="language">The language.</param>
    internal XlsxWriter(Stream stream, RuleBook book, Language language = Language.Chinese)
    {
        _language = language;
        _law = new Law(book);
        _parts = new WorkbookParts(stream);
        _results = Begin(SubjectRow.Columns);
    }

    /// <summary>The most subjects: what a worksheet holds below its header.</summary>
    internal int MaxSubjects { get; init; } = 1_048_575;

    /// <inheritdoc/>
    public void Add(ScreenedSubject subject)
    {
        if (_results.Rows > MaxSubjects)
        {
            throw ReportProblems.TooManyRows.Exceeds("xlsx", MaxSubjects);
        }

        _results.BeginRow();
        _results.Number(subject.Row);
        var outcome = 0;
        foreach (var cell in new SubjectRow(new SubjectTelling(_law, subject), _language).Cells())
        {
            _results.Text(cell, outcome++ == SubjectRow.OutcomePlace ? StyleSheet.Of(subject.Decision.Outcome) : CellStyle.Text);
        }

        _results.EndRow();
    }

    /// <inheritdoc/>
    public void Complete(ScreeningReport report)
    {
        End(_results, ReportTexts.Results, SubjectRow.Columns);
        var telling = new ReportTelling(_law, report);
        Write(ReportTexts.Summary, SummarySheet.Columns, sheet => new SummarySheet(sheet, telling, _language).Write());
        if (report.Consortia.Count > 0)
        {
            Write(ReportTexts.Consortia, GroupSheets.ConsortiumColumns, sheet => new GroupSheets(sheet, telling, _language).Write(report.Consortia));
        }

        if (report.Preferred is { Count: > 0 } preferred)
        {
            Write(ReportTexts.Preferences, GroupSheets.PreferenceColumns, sheet => new GroupSheets(sheet, telling, _language).Write(preferred));
        }

        _parts.Complete(_sheets);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _results.Dispose();
        _parts.Dispose();
    }

    private void Write(Phrase title, ValueList<Column> columns, Action<SheetWriter> write)
    {
        using var sheet = Begin(columns);
        write(sheet);
        End(sheet, title, columns);
    }

    private SheetWriter Begin(ValueList<Column> columns) => new(_parts.Begin($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), columns, _language);

    private void End(SheetWriter sheet, Phrase title, ValueList<Column> columns)
    {
        sheet.Complete();
        sheet.Dispose();
        _sheets.Add((title.In(_language), WorkbookParts.Area(columns.Count, sheet.Rows)));
    }
}
