using System.Text;
using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>
/// One HTML file that needs nothing else: figures and warnings on top, whoever isn't clear in detail, the clear in a table.
/// Subjects are written as they come, to files beside; the page is put together at the end.
/// </summary>
internal sealed class HtmlReport : IScreeningWriter
{
    private readonly Stream _stream;
    private readonly Language _language;
    private readonly Law _law;
    private readonly Spool _overview = new();
    private readonly Spool _details = new();
    private readonly Spool _clear = new();

    /// <summary>Begins the report.</summary>
    /// <param name="stream">What is written to, at the end; stays open.</param>
    /// <param name="book">The rule book that decided.</param>
    /// <param name="language">The language.</param>
    internal HtmlReport(Stream stream, RuleBook book, Language language = Language.Chinese) =>
        (_stream, _law, _language) = (stream, new Law(book), language);

    /// <summary>The most subjects told of in detail: more, and browsers give up.</summary>
    internal int MaxDetailed { get; init; } = 20_000;

    /// <summary>The most rows of clear subjects.</summary>
    internal int MaxClear { get; init; } = 100_000;

    /// <inheritdoc/>
    public void Add(ScreenedSubject subject)
    {
        var telling = new SubjectTelling(_law, subject);
        if (Page.IsDetailed(subject))
        {
            Require(_details, MaxDetailed, ReportProblems.TooManySections);
            new SubjectLine(_overview.Markup, telling, _language).WriteOverview();
            new SubjectSection(_details.Markup, telling, _language).Write();
        }
        else
        {
            Require(_clear, MaxClear, ReportProblems.TooManyLines);
            new SubjectLine(_clear.Markup, telling, _language).WriteClear();
        }
    }

    /// <inheritdoc/>
    public void Complete(ScreeningReport report)
    {
        var telling = new ReportTelling(_law, report);
        using var writer = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var markup = new Markup(writer);
        new PageHead(markup, telling, _language).Write();
        new PageTop(markup, telling, _language).Write(report);
        Table(markup, writer, HtmlTexts.Overview, SubjectLine.OverviewColumns, _overview, _details.Count);
        markup.Element("h2", HtmlTexts.Details.In(_language), ("id", "details"));
        Insert(markup, writer, _details, _details.Count);
        Table(markup, writer, HtmlTexts.Clear, SubjectLine.ClearColumns, _clear, _clear.Count);
        markup.Close("main").Open("script").Raw(PageHead.Resource(PageHead.Script)).Close("script").Close("body").Close("html");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _overview.Dispose();
        _details.Dispose();
        _clear.Dispose();
    }

    private static void Require(Spool spool, int most, Diagnostics.Problem problem)
    {
        if (spool.Count >= most)
        {
            throw problem.Exceeds("html", most);
        }

        spool.Counted();
    }

    private void Table(Markup markup, StreamWriter writer, Phrase caption, IReadOnlyList<Phrase> columns, Spool rows, int count)
    {
        if (count > 0)
        {
            var tables = new Tables(markup, _language);
            tables.Begin(caption, columns, "subjects");
            Insert(markup, writer, rows, count);
            tables.End();
        }
    }

    private void Insert(Markup markup, StreamWriter writer, Spool spool, int count)
    {
        if (count == 0)
        {
            markup.Element("p", HtmlTexts.None.In(_language));
        }

        writer.Flush();
        spool.CopyTo(_stream);
    }
}
