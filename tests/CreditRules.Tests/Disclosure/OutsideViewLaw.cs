using CreditRules.Disclosing;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Disclosing;

/// <summary>What the public, or an authorised asker, may be told.</summary>
internal sealed class OutsideViewLaw(Audience audience, Func<Sample, Audience, DecisionView> disclose) : Law
{
    internal override string Name => "no outside view shows a natural person, anything of a minor, or an entry of a closed list";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = evaluate(sample.Book, sample.Subject, sample.Context);
        var hidden = new Hidden(sample.Book.Content, sample.Subject, sample.Context, audience);
        var clean = hidden.IsAnything ? evaluate(sample.Book, hidden.Removed, sample.Context) : decision;
        var view = disclose(sample, audience);
        return new(decision, decision != clean, FirstOf(
            hidden.Told.Select(text => view.ToJson().Contains(text, StringComparison.Ordinal) ? $"`{text}` stands in\n{view.ToJson()}" : null)
                .Append(hidden.IsSubject && Shown(view) ? "something is said of a minor:\n" + view.ToJson() : null)
                .Append(hidden.IsSubject ? null : Unfounded(view, clean))
                .Append(Odd(view, decision))));
    }

    // Whatever is said must be said of the subject without what is hidden: then it can't come from there.
    private static string? Unfounded(DecisionView view, Decision clean) => FirstOf(
        Part("restriction", view.Restrictions, clean.Restrictions),
        Part("incentive", view.Incentives, clean.Incentives),
        Part("procedure", view.Procedures, clean.Procedures),
        Part("safeguard", view.Safeguards, clean.Safeguards),
        view.NotApplied.Any(line => !clean.NotApplied.Any(other => Unnamed(other) == Unnamed(line))) ? "a line of what did not apply is unfounded" : null,
        view.Outcome is { } outcome && outcome != clean.Outcome ? "the outcome is unfounded" : null,
        view.NextChange is { } day && day != clean.NextChange ? "the next change is unfounded" : null);

    private static string? Part(string what, IReadOnlyList<Finding> shown, IReadOnlyList<Finding> clean) =>
        shown.FirstOrDefault(finding => !clean.Any(other => Unnamed(other) == Unnamed(finding))) is { } unfounded
            ? $"the {what} {unfounded.Measure} is unfounded"
            : null;

    private static string? Odd(DecisionView view, Decision decision)
    {
        var omitted = Omissions.Of(view);
        int[] counts = [omitted.Findings, omitted.Triggers, omitted.NotApplied, omitted.Remedies];
        return FirstOf(
            counts.Any(count => count < 0) ? $"negative counts: {omitted}" : null,
            counts.Any(count => count > 0) && (view.Outcome is not null || view.NextChange is not null) ? "an outcome in spite of omissions" : null,
            view.Outcome is { } outcome && outcome != decision.Outcome ? "an outcome that isn't the decision's" : null,
            view.NextChange is { } day && day != decision.NextChange ? "a next change that isn't the decision's" : null);
    }

    private static bool Shown(DecisionView view) => view.Outcome is not null || view.NextChange is not null
        || view.Restrictions.Count + view.Incentives.Count + view.Procedures.Count + view.Safeguards.Count + view.NotApplied.Count > 0;

    private static Finding Unnamed(Finding finding) => finding with
    {
        Triggers = [.. finding.Triggers.Select(trigger => trigger with { Party = null }).OrderBy(trigger => (trigger.List, trigger.EntryId, trigger.As))],
        Remedies = [.. finding.Remedies.Select(remedy => remedy with { Party = null }).OrderBy(remedy => (remedy.List, remedy.EntryId, remedy.Kind))],
    };

    private static NotApplied Unnamed(NotApplied line) => line with { Party = null };
}
