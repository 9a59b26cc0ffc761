using CreditRules.Explaining;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports;

/// <summary>One subject as a row of a table: a text for each of <see cref="Columns"/>, several things one below the other.</summary>
internal sealed class SubjectRow(SubjectTelling telling, Language language)
{
    /// <summary>The columns, the record's number first.</summary>
    internal static readonly ValueList<Column> Columns =
    [
        new(ReportTexts.Record, 9), new(ReportTexts.Identifier, 22), new(ReportTexts.Name, 28), new(ReportTexts.Outcome, 24),
        new(ReportTexts.Restrictions, 52), new(ReportTexts.Incentives, 36), new(ReportTexts.Entries, 44), new(ReportTexts.Basis, 44),
        new(ReportTexts.Until, 26), new(ReportTexts.WayOut, 56), new(ReportTexts.Look, 48), new(ReportTexts.NextChange, 13),
        new(ReportTexts.Consortium, 18),
    ];

    /// <summary>The place of the outcome among the cells after the record's number.</summary>
    internal const int OutcomePlace = 2;

    private ScreenedSubject Screened => telling.Screened;

    private Decision Decision => telling.Decision;

    /// <summary>The texts after the record's number, in order.</summary>
    internal IEnumerable<string> Cells()
    {
        yield return Decision.Subject.Id ?? "";
        yield return Decision.Subject.Name ?? "";
        yield return Texts.Of(Decision.Outcome).In(language);
        yield return Lines(telling.Restrictions.Select(step => step.Text));
        yield return Lines(Decision.Incentives.Select(finding => telling.Of(finding).Text));
        yield return Lines(Entries());
        yield return Lines(Decision.Restrictions.Concat(Decision.Incentives).SelectMany(Grounds));
        yield return Until();
        yield return Lines(WaysOut());
        yield return Lines(telling.Look());
        yield return Decision.NextChange is { } day ? Names.Day(day) : "";
        yield return Screened.Consortium ?? "";
    }

    private IEnumerable<LocalText> Entries() => telling.Findings
        .SelectMany(finding => finding.Triggers)
        .Select(trigger => telling.Names.Entry(trigger.List, trigger.EntryId, trigger.Party));

    private static IEnumerable<LocalText> Grounds(Finding finding) =>
        finding.Basis.Where(citation => citation.Counted != false).Select(BasisTeller.Title);

    private IEnumerable<LocalText> WaysOut() =>
        telling.Restrictions.SelectMany(told => told.Steps).Where(step => step.Kind == StepKind.Remedy).Select(step => step.Text);

    private string Until()
    {
        string Day(Finding finding) => finding.LastDay is { } last ? Names.Day(last) : ReportTexts.NoEnd.In(language);
        var days = Decision.Restrictions.Select(Day).Distinct(StringComparer.Ordinal).ToArray();
        return days.Length < 2
            ? string.Concat(days)
            : string.Join('\n', Decision.Restrictions.Select(finding => $"{finding.Title.In(language)} {Day(finding)}"));
    }

    private string Lines(IEnumerable<LocalText> texts) => string.Join('\n', texts.Select(text => text.In(language)).Distinct(StringComparer.Ordinal));
}
