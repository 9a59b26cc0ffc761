using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>What stands above the subjects: what to heed, the figures, the lists, the consortia, who is preferred, and the filter.</summary>
internal sealed class PageTop(Markup markup, ReportTelling telling, Language language)
{
    private readonly Tables _tables = new(markup, language);

    internal void Write(ScreeningReport report)
    {
        Warnings();
        Outcomes();
        Lists();
        if (report.Consortia.Count > 0)
        {
            Consortia(report.Consortia);
        }

        if (report.Preferred is { Count: > 0 } preferred)
        {
            Preferences(preferred);
        }

        Filter();
    }

    private void Warnings()
    {
        LocalText[] warnings = [.. telling.Warnings()];
        if (warnings.Length > 0)
        {
            markup.Open("section", ("class", "warnings"), ("aria-labelledby", "heed")).Line();
            markup.Element("h2", HtmlTexts.Heed.In(language), ("id", "heed")).Open("ul").Line();
            foreach (var warning in warnings)
            {
                markup.Element("li", warning.In(language));
            }

            markup.Close("ul").Close("section");
        }
    }

    private void Outcomes()
    {
        _tables.Begin(HtmlTexts.Outcomes, [ReportTexts.Outcome, HtmlTexts.Count, HtmlTexts.Share]);
        foreach (var outcome in ReportTelling.Outcomes)
        {
            var count = telling.Count(outcome);
            markup.Open("tr", ("class", Page.Class(outcome)));
            markup.Element("th", Texts.Of(outcome).In(language), ("scope", "row"));
            markup.Element("td", ReportTelling.Number(count), ("class", "number")).Open("td", ("class", "share"));
            Bar(telling.Summary.Screened == 0 ? 0 : count * 100 / (double)telling.Summary.Screened);
            markup.Close("td").Close("tr");
        }

        _tables.End();
        _tables.Begin(HtmlTexts.Figures, [ReportTexts.Item, HtmlTexts.Count]);
        foreach (var (label, count) in telling.Figures())
        {
            markup.Open("tr").Element("th", label.In(language), ("scope", "row")).Element("td", ReportTelling.Number(count), ("class", "number")).Close("tr");
        }

        _tables.End();
    }

    private void Bar(double share)
    {
        var percent = share.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + "%";
        markup.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "bar"), ("aria-hidden", "true"), ("width", "120"), ("height", "10"));
        markup.Void("rect", ("width", percent), ("height", "10")).Raw("</svg>").Text(" " + percent);
    }

    private void Lists()
    {
        _tables.Begin(HtmlTexts.Lists, [ReportTexts.List, ReportTexts.SnapshotDay, ReportTexts.EntryCount, ReportTexts.State]);
        foreach (var list in telling.Lists())
        {
            markup.Open("tr", ("class", list.State == ListState.Searched ? null : "heed"));
            markup.Element("th", list.Title.In(language), ("scope", "row"));
            markup.Element("td", list.Day ?? (list.State == ListState.NotSearched ? "" : ReportTexts.NoDay.In(language)));
            markup.Element("td", list.Entries is { } entries ? ReportTelling.Number(entries) : "", ("class", "number"));
            markup.Element("td", ReportTelling.State(list.State).In(language)).Close("tr");
        }

        _tables.End();
    }

    private void Consortia(IReadOnlyList<ConsortiumResult> consortia)
    {
        _tables.Begin(ReportTexts.Consortia, [ReportTexts.Consortium, ReportTexts.Outcome, ReportTexts.Because, ReportTexts.Members]);
        foreach (var consortium in consortia)
        {
            markup.Open("tr", ("class", Page.Class(consortium.Outcome)));
            markup.Open("th", ("scope", "row")).Element("bdi", consortium.Name).Close("th").Open("td");
            markup.Element("strong", Texts.Of(consortium.Outcome).In(language), ("class", "outcome")).Close("td");
            _tables.Members(consortium.Because, HtmlTexts.NoMembers);
            _tables.Members(consortium.Members, HtmlTexts.NoMembers);
            markup.Close("tr");
        }

        _tables.End();
    }

    private void Preferences(IReadOnlyList<PreferredBidder> preferences)
    {
        _tables.Begin(ReportTexts.Preferences, [ReportTexts.Group, ReportTexts.Preferred, ReportTexts.PreferredTo, ReportTexts.PreferredBy]);
        foreach (var preference in preferences)
        {
            markup.Open("tr").Open("th", ("scope", "row")).Element("bdi", preference.Group ?? ReportTexts.AllEqual.In(language)).Close("th");
            _tables.Members([preference.Bidder], HtmlTexts.NoMembers);
            _tables.Members([preference.To], HtmlTexts.NoMembers);
            markup.Element("td", Phrase.Join(preference.Because.Select(telling.Names.Measure)).In(language)).Close("tr");
        }

        _tables.End();
    }

    // Shown by the script: without it there is nothing to filter with.
    private void Filter()
    {
        markup.Open("form", ("class", "filter"), ("id", "filter"), ("hidden", "hidden"), ("aria-label", HtmlTexts.Filter.In(language))).Line();
        markup.Element("label", ReportTexts.Outcome.In(language), ("for", "by-outcome")).Open("select", ("id", "by-outcome"));
        markup.Element("option", HtmlTexts.AllOutcomes.In(language), ("value", ""));
        foreach (var outcome in ReportTelling.Outcomes)
        {
            markup.Element("option", Texts.Of(outcome).In(language), ("value", Page.Class(outcome)));
        }

        markup.Close("select").Element("label", HtmlTexts.Search.In(language), ("for", "by-text"));
        markup.Void("input", ("id", "by-text"), ("type", "search"), ("autocomplete", "off")).Line();
        markup.Open("label").Void("input", ("id", "by-check"), ("type", "checkbox")).Text(" " + HtmlTexts.OnlyToCheck.In(language)).Close("label").Line();
        markup.Open("p", ("role", "status")).Text(HtmlTexts.Shown.In(language)).Element("span", "", ("id", "shown")).Close("p").Close("form");
    }
}
