using CreditRules.Evaluation;
using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports;

/// <summary>One screened subject in the words of explanations; whom it speaks of is told by the decision alone.</summary>
internal sealed class SubjectTelling
{
    // Most subjects are clear and need no more than names: what became of each rule is found out for the others.
    private readonly Lazy<Telling> _telling;
    private readonly Lazy<FrameTeller> _frame;

    internal SubjectTelling(Law law, ScreenedSubject screened)
    {
        (Screened, Names) = (screened, law.Names);
        _telling = new(() => law.Of(screened.Subject, screened.Decision.Context));
        _frame = new(() => new FrameTeller(_telling.Value, screened.Decision));
    }

    internal ScreenedSubject Screened { get; }

    internal Decision Decision => Screened.Decision;

    internal Names Names { get; }

    /// <summary>Restrictions first, then what speaks for the subject, then what is owed.</summary>
    internal IEnumerable<Finding> Findings =>
        Decision.Restrictions.Concat(Decision.Incentives).Concat(Decision.Procedures).Concat(Decision.Safeguards);

    /// <summary>The restrictions, each with what stands below it, in the decision's order.</summary>
    internal IReadOnlyList<ExplanationStep> Restrictions => field ??= [.. Decision.Restrictions.Select(Of)];

    /// <summary>The same subject told of to somebody who knows no codes.</summary>
    internal Telling Plain() => new(_telling.Value.Assessment, isCoded: false);

    internal ExplanationStep Of(Finding finding)
    {
        var told = new FindingTeller(_telling.Value).Tell(finding);
        return told with { Steps = [.. told.Steps.Where(step => !step.Detail)] };
    }

    internal IEnumerable<ExplanationStep> NotApplied() => new NotAppliedTeller(_telling.Value).Tell(Decision.NotApplied);

    /// <summary>Why a person must look, each reason once; empty where nobody must.</summary>
    internal IEnumerable<LocalText> Look() => Screened.Checks.Select(check => (LocalText)ReportTexts.Of(check))
        .Concat(Unverified())
        .Concat(Decision.Outcome == Outcome.Review ? Undecided() : [])
        .Distinct();

    private IEnumerable<LocalText> Unverified() =>
        from line in Decision.NotApplied
        where line is { Reason: Reason.UnverifiedMatch or Reason.ConflictingRecords, List: not null }
        select Texts.EntryLacks.With(Names.Entry(line.List!, line.EntryId, line.Party), Texts.Of(line.Reason));

    // What the answer hangs on, what would decide it, and what is for a person to weigh.
    private IEnumerable<LocalText> Undecided()
    {
        var telling = _telling.Value;
        var missing = telling.Assessment.Results
            .Where(result => result.State == RuleState.Undetermined && telling.Assessment.Weighs(result))
            .SelectMany(result => result.Missing)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(telling.Missing.Text)
            .ToArray();
        return _frame.Value.Head().First().Steps.Select(step => step.Text)
            .Concat(missing.Length == 0 ? [] : [Texts.NotDetermined.With(Phrase.Join(missing))])
            .Concat(Decision.Restrictions.Zip(Restrictions).Where(pair => pair.First.Impact != Impact.Informs).Select(pair => pair.Second.Text));
    }
}
