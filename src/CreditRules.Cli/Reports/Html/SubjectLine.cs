using CreditRules.Explaining;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>One subject as a row: of the overview, with a link to its section, or of the table of clear subjects.</summary>
internal sealed class SubjectLine(Markup markup, SubjectTelling telling, Language language)
{
    internal static readonly ValueList<Phrase> OverviewColumns =
        [ReportTexts.Record, ReportTexts.Name, ReportTexts.Identifier, ReportTexts.Outcome, ReportTexts.Restrictions, ReportTexts.NextChange];

    internal static readonly ValueList<Phrase> ClearColumns =
        [ReportTexts.Record, ReportTexts.Name, ReportTexts.Identifier, HtmlTexts.Note, ReportTexts.NextChange, ReportTexts.Consortium];

    private ScreenedSubject Screened => telling.Screened;

    private Decision Decision => telling.Decision;

    internal void WriteOverview()
    {
        Begin();
        Named(isLinked: true);
        markup.Open("td").Element("strong", Texts.Of(Decision.Outcome).In(language), ("class", "outcome")).Close("td");
        markup.Element("td", Join(Decision.Restrictions.Select(finding => finding.Title).Distinct()));
        markup.Element("td", Day(Decision.NextChange)).Close("tr");
    }

    internal void WriteClear()
    {
        Begin();
        Named(isLinked: false);
        markup.Element("td", Join(Notes().Distinct()));
        markup.Element("td", Day(Decision.NextChange)).Element("td", Screened.Consortium ?? "").Close("tr");
    }

    private void Begin() => markup.Open(
        "tr",
        ("class", Page.Class(Decision.Outcome)),
        ("data-outcome", Page.Class(Decision.Outcome)),
        ("data-check", Screened.IsToCheck ? "yes" : "no"));

    private void Named(bool isLinked)
    {
        var name = Page.Name(Decision, language);
        markup.Element("td", ReportTelling.Number(Screened.Row), ("class", "number"));
        markup.Open("th", ("scope", "row")).Open("bdi");
        if (isLinked)
        {
            markup.Element("a", name, ("href", "#" + Page.Anchor(Screened)));
        }
        else
        {
            markup.Text(name);
        }

        markup.Close("bdi").Close("th").Element("td", Decision.Subject.Id ?? "", ("class", "id"));
    }

    // An entry that had no effect, a step that is owed: the row says that there is one.
    private IEnumerable<LocalText> Notes() => Decision.Procedures.Concat(Decision.Safeguards).Select(finding => finding.Title)
        .Concat(Decision.NotApplied.Where(line => line.List is not null).Select(line =>
            Texts.EntryLacks.With(telling.Names.Entry(line.List!, line.EntryId, line.Party), Texts.Of(line.Reason))));

    private string Join(IEnumerable<LocalText> texts) => Phrase.Join(texts, Texts.Semicolon).In(language);

    private static string Day(DateOnly? day) => day is { } known ? Names.Day(known) : "";
}
