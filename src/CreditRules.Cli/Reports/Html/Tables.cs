using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>Tables, each with its caption and its heads.</summary>
internal sealed class Tables(Markup markup, Language language)
{
    internal void Begin(Phrase caption, IReadOnlyList<Phrase> columns, string? kind = null)
    {
        markup.Open("table", ("class", kind)).Line();
        markup.Element("caption", caption.In(language)).Open("thead").Open("tr");
        foreach (var column in columns)
        {
            markup.Element("th", column.In(language), ("scope", "col"));
        }

        markup.Close("tr").Close("thead").Open("tbody").Line();
    }

    internal void End() => markup.Close("tbody").Close("table");

    /// <summary>A cell of subjects; those that are told of below are linked.</summary>
    internal void Members(IReadOnlyList<ScreenedSubject> members, Phrase none)
    {
        markup.Open("td");
        if (members.Count == 0)
        {
            markup.Text(none.In(language)).Close("td");
            return;
        }

        markup.Open("ul").Line();
        foreach (var member in members)
        {
            var text = ReportTelling.Member(member).In(language);
            markup.Open("li").Open("bdi");
            _ = Page.IsDetailed(member) ? markup.Element("a", text, ("href", "#" + Page.Anchor(member))) : markup.Text(text);
            markup.Close("bdi").Close("li");
        }

        markup.Close("ul").Close("td");
    }
}
