using System.Globalization;
using CreditRules.Diagnostics;
using CreditRules.Explaining;

namespace CreditRules.Cli.Views;

/// <summary>Tells a view of a decision, from nothing but the view and the law: no entry that was left out is at hand.</summary>
internal sealed class ViewTeller
{
    private readonly DecisionView _view;
    private readonly Telling _telling;
    private readonly FrameTeller _frame;

    internal ViewTeller(RuleBook book, DecisionView view, SubjectKind kind)
    {
        _view = view;
        _telling = new Telling(book.Reference.Assess(new Subject { Kind = kind }, view.Context));
        _frame = new FrameTeller(_telling, new Decision
        {
            Outcome = Outcome.Clear,
            Date = view.Date,
            Subject = view.Subject,
            Context = view.Context,
            RuleBook = view.RuleBook,
        });
    }

    internal string Tell(Language language) => StepText.Write(Steps(), language, brief: true);

    private IEnumerable<ExplanationStep> Steps() =>
    [
        Step.Of(StepKind.Outcome, ViewTexts.For.With(ViewTexts.Of(_view.Audience))),
        Step.Of(StepKind.Outcome, _view.Outcome is { } outcome ? Texts.OutcomeLine.With(Texts.Of(outcome)) : ViewTexts.NoOutcome),
        .. _frame.Head().Skip(1),
        .. Section(Texts.Restrictions, _view.Restrictions),
        .. Section(Texts.Incentives, _view.Incentives),
        .. Section(Texts.Procedures, _view.Procedures),
        .. Section(Texts.Safeguards, _view.Safeguards),
        .. new NotAppliedTeller(_telling).Tell(_view.NotApplied),
        .. Omitted(),
        Step.Of(StepKind.NextChange, _view.NextChange is { } day ? Texts.NextChange.With(Names.Day(day)) : ViewTexts.NoNextChange),
        .. _frame.Tail().Skip(1),
    ];

    private IEnumerable<ExplanationStep> Section(Phrase heading, IReadOnlyList<Finding> findings) => findings.Count == 0 ? [] :
        [Step.Of(StepKind.Section, heading.With(Number(findings.Count)), findings.Select(new FindingTeller(_telling).Tell))];

    private IEnumerable<ExplanationStep> Omitted()
    {
        int[] counts = [_view.OmittedFindings, _view.OmittedTriggers, _view.OmittedNotApplied, _view.OmittedRemedies];
        return Array.TrueForAll(counts, count => count == 0) ? [] :
            [Step.Of(StepKind.Section, ViewTexts.Omitted.With(Array.ConvertAll(counts, count => (Particular)Number(count))))];
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
