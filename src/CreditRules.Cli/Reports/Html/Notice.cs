using CreditRules.Explaining;

namespace CreditRules.Cli.Reports.Html;

/// <summary>The draft of a letter to a subject with restrictions. It says what the decision says and adds nothing to it.</summary>
internal sealed class Notice
{
    private readonly Markup _markup;
    private readonly SubjectTelling _subject;
    private readonly Language _language;
    private readonly Telling _plain;
    private readonly IReadOnlyList<ExplanationStep> _restrictions;

    internal Notice(Markup markup, SubjectTelling subject, Language language)
    {
        (_markup, _subject, _language, _plain) = (markup, subject, language, subject.Plain());
        _restrictions = [.. Decision.Restrictions.Select(new FindingTeller(_plain).Tell)];
    }

    private Decision Decision => _subject.Decision;

    internal void Write(string title)
    {
        _markup.Open("details", ("class", "notice"), ("open", "open")).Line();
        _markup.Element("summary", title).Line();
        _markup.Open("div", ("class", "letter"), ("lang", Page.Tag(_language))).Line();
        Paragraph(NoticeTexts.Internal, "internal");
        if (_subject.Look().Any())
        {
            Paragraph(NoticeTexts.NotYet, "internal");
        }

        Letter();
        _markup.Close("div").Close("details");
    }

    private void Letter()
    {
        Paragraph(NoticeTexts.To.With(Names.Party(Decision.Subject)));
        Paragraph(NoticeTexts.Begin.With(Names.Day(Decision.Date)));
        Paragraph(Matter());
        _markup.Open("ol").Line();
        foreach (var (finding, told) in Decision.Restrictions.Zip(_restrictions))
        {
            _markup.Open("li").Text(told.Text.In(_language)).Line();
            Items(Told(finding, told));
            _markup.Close("li");
        }

        _markup.Close("ol");
        Ways();
        Paragraph(NoticeTexts.Ask);
    }

    private LocalText Matter() => new FrameTeller(_plain, Decision).Head().Single(step => step.Kind == StepKind.Matter).Text;

    // What a subject needs of a finding; the gate, grounds that don't count and the numbers of rules are for the authority.
    private static IEnumerable<LocalText> Told(Finding finding, ExplanationStep told) => told.Steps
        .Where(step => step.Kind is StepKind.Parameter or StepKind.Trigger)
        .Concat(told.Steps.Where(step => step.Kind == StepKind.Basis).Zip(finding.Basis).Where(pair => pair.Second.Counted != false).Select(pair => pair.First))
        .Concat(told.Steps.Where(step => step.Kind is StepKind.LastDay or StepKind.Flag or StepKind.Departments))
        .Select(step => step.Text)
        .Distinct();

    private void Ways()
    {
        LocalText[] ways = [.. _restrictions.SelectMany(told => told.Steps)
            .Where(step => step.Kind == StepKind.Remedy).Select(step => step.Text).Distinct()];
        Paragraph(ways.Length > 0 ? NoticeTexts.Ways : NoticeTexts.NoWay);
        Items(ways);
    }

    private void Items(IEnumerable<LocalText> texts)
    {
        var all = texts.Select(text => text.In(_language)).ToArray();
        if (all.Length > 0)
        {
            _markup.Open("ul").Line();
            Array.ForEach(all, text => _markup.Element("li", text));
            _markup.Close("ul");
        }
    }

    private void Paragraph(LocalText text, string? kind = null) => _markup.Element("p", text.In(_language), ("class", kind));
}
