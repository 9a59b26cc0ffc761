using System.Globalization;
using CreditRules.Explaining;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports;

/// <summary>What stands at the end of a screening, in words.</summary>
internal sealed class ReportTelling
{
    /// <summary>The outcomes, gravest first.</summary>
    internal static readonly ValueList<Outcome> Outcomes = [Outcome.Prohibited, Outcome.Restricted, Outcome.Review, Outcome.Preferred, Outcome.Clear];

    private readonly ScreeningReport _report;
    private readonly Telling _telling;

    internal ReportTelling(Law law, ScreeningReport report)
    {
        _report = report;
        _telling = law.Of(new Subject { Kind = SubjectKind.LegalPerson }, Summary.Context);
    }

    internal ScreeningSummary Summary => _report.Summary;

    internal Names Names => _telling.Names;

    /// <summary>The matter in one line.</summary>
    internal LocalText Matter => new FrameTeller(_telling, new Decision
    {
        Outcome = Outcome.Clear,
        Date = Summary.Context.Date,
        Subject = new PartyName(null, null),
        Context = Summary.Context,
        RuleBook = Summary.RuleBook,
    }).Head().Single(step => step.Kind == StepKind.Matter).Text;

    /// <summary>The figures beside those of outcomes.</summary>
    internal IEnumerable<(LocalText Label, long Count)> Figures() =>
    [
        (ReportTexts.Records, Summary.Records),
        (ReportTexts.Screened, Summary.Screened),
        (ReportTexts.ToCheck, Summary.ToCheck),
        (ReportTexts.WithEntries, Summary.WithEntries),
        (ReportTexts.Rejected, Summary.Rejected),
    ];

    internal long Count(Outcome outcome) => Summary.Outcomes.TryGetValue(outcome, out var count) ? count : 0;

    /// <summary>The lists: first those that were not searched, then the stale, then the others.</summary>
    internal IEnumerable<ListLine> Lists() => Summary.ListsNotSearched
        .Select(code => new ListLine(Names.List(code), null, null, ListState.NotSearched))
        .Concat(Summary.Lists.Select(Searched).OrderBy(line => line.State == ListState.Searched));

    /// <summary>What must be known before anything below is relied on; empty where there is nothing.</summary>
    internal IEnumerable<LocalText> Warnings()
    {
        (Phrase Text, long Count)[] warnings =
        [
            (ReportTexts.NotSearchedWarning, Summary.ListsNotSearched.Count),
            (ReportTexts.StaleWarning, Summary.StaleLists.Count),
            (ReportTexts.RejectedWarning, Summary.Rejected),
        ];
        return warnings.Where(warning => warning.Count > 0).Select(warning => warning.Text.With(Number(warning.Count)));
    }

    internal static LocalText State(ListState state) => state switch
    {
        ListState.Searched => ReportTexts.Searched,
        ListState.Stale => ReportTexts.Stale,
        _ => ReportTexts.NotSearched,
    };

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A subject among others: named as its decision names it.</summary>
    internal static LocalText Member(ScreenedSubject subject) =>
        ReportTexts.Member.With(Names.Party(subject.Decision.Subject), Number(subject.Row));

    private ListLine Searched(ListSnapshot list) => new(
        Names.List(list.List),
        list.AsOf is { } day ? Names.Day(day) : null,
        list.Entries,
        Summary.StaleLists.Contains(list.List) ? ListState.Stale : ListState.Searched);
}
