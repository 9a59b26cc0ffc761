namespace CreditRules.Disclosing;

/// <summary>How much was left out of a view, as JSON gives it.</summary>
internal sealed record Omissions(int Findings, int Triggers, int NotApplied, int Remedies)
{
    internal static Omissions Of(DecisionView view) =>
        new(view.OmittedFindings, view.OmittedTriggers, view.OmittedNotApplied, view.OmittedRemedies);

    internal DecisionView Into(DecisionView view) => view with
    {
        OmittedFindings = Findings,
        OmittedTriggers = Triggers,
        OmittedNotApplied = NotApplied,
        OmittedRemedies = Remedies,
    };
}
