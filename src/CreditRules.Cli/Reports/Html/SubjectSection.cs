using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>One subject in detail: the answer, each finding with its reasons, what a person must look at, and the draft of a notice.</summary>
internal sealed class SubjectSection(Markup markup, SubjectTelling telling, Language language)
{
    private ScreenedSubject Screened => telling.Screened;

    private Decision Decision => telling.Decision;

    internal void Write()
    {
        var look = telling.Look().ToArray();
        markup.Open(
            "section",
            ("class", "subject " + Page.Class(Decision.Outcome)),
            ("id", Page.Anchor(Screened)),
            ("data-outcome", Page.Class(Decision.Outcome)),
            ("data-check", Screened.IsToCheck ? "yes" : "no")).Line();
        Heading();
        Look(look);
        Section(Texts.Restrictions, telling.Restrictions);
        Section(Texts.Incentives, [.. Decision.Incentives.Select(telling.Of)]);
        Section(Texts.Procedures, [.. Decision.Procedures.Select(telling.Of)]);
        Section(Texts.Safeguards, [.. Decision.Safeguards.Select(telling.Of)]);
        NotApplied();
        Notices();
        markup.Close("section");
    }

    private void Heading()
    {
        markup.Open("h3").Open("bdi").Text(Page.Name(Decision, language)).Close("bdi");
        if (Decision is { Subject: { Name: not null, Id: { } id } })
        {
            markup.Text(" ").Element("span", id, ("class", "id"));
        }

        markup.Close("h3");
        markup.Open("p", ("class", "answer")).Element("strong", Texts.Of(Decision.Outcome).In(language), ("class", "outcome")).Close("p");
        markup.Open("p", ("class", "frame")).Text(string.Join(language == Language.English ? "; " : "；", Frame().Select(text => text.In(language)))).Close("p");
    }

    private IEnumerable<LocalText> Frame()
    {
        yield return Texts.ParameterIs.With(ReportTexts.Record, ReportTelling.Number(Screened.Row));
        if (Screened.Consortium is { } consortium)
        {
            yield return Texts.ParameterIs.With(ReportTexts.Consortium, consortium);
        }

        if (Screened.EqualGroup is { } group)
        {
            yield return Texts.ParameterIs.With(ReportTexts.Group, group);
        }

        yield return Decision.NextChange is { } day ? Texts.NextChange.With(Names.Day(day)) : Texts.NoNextChange;
    }

    private void Look(IReadOnlyCollection<LocalText> reasons)
    {
        if (reasons.Count > 0)
        {
            markup.Open("div", ("class", "look")).Line();
            markup.Element("h4", HtmlTexts.Look.In(language));
            markup.Open("ul").Line();
            foreach (var reason in reasons)
            {
                markup.Element("li", reason.In(language));
            }

            markup.Close("ul").Close("div");
        }
    }

    private void Section(Phrase heading, IReadOnlyList<ExplanationStep> findings)
    {
        if (findings.Count > 0)
        {
            markup.Element("h4", heading.With(ReportTelling.Number(findings.Count)).In(language));
        }

        foreach (var finding in findings)
        {
            markup.Open("article", ("class", "finding")).Line();
            markup.Element("h5", finding.Text.In(language));
            Steps(finding.Steps, isDeep: true);
            markup.Close("article");
        }
    }

    // One sentence on the gate stands below every rule that it stops: the page would be little else.
    private void NotApplied()
    {
        foreach (var section in telling.NotApplied())
        {
            markup.Open("details", ("class", "aside")).Line();
            markup.Element("summary", section.Text.In(language)).Line();
            foreach (var reason in section.Steps)
            {
                markup.Element("h5", reason.Text.In(language));
                Steps(reason.Steps, isDeep: false);
            }

            markup.Close("details");
        }
    }

    private void Steps(IReadOnlyList<ExplanationStep> steps, bool isDeep)
    {
        if (steps.Count > 0)
        {
            markup.Open("ul", ("class", "steps")).Line();
            foreach (var step in steps)
            {
                markup.Open("li", ("class", step.Kind)).Text(step.Text.In(language));
                Steps(isDeep ? step.Steps : [], isDeep);
                markup.Close("li");
            }

            markup.Close("ul");
        }
    }

    // In China the letter goes out in Chinese, whatever its writer reads.
    private void Notices()
    {
        if (Decision.Restrictions.Count > 0)
        {
            new Notice(markup, telling, language).Write(HtmlTexts.Notice.In(language));
            if (language != Language.Chinese)
            {
                new Notice(markup, telling, Language.Chinese).Write(HtmlTexts.NoticeChinese.In(language));
            }
        }
    }
}
