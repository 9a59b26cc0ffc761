using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>A decision for the public or an authorised asker.</summary>
/// <remarks>
/// It decides twice: on everything, and on what the audience may see. Shown is what both decisions have, as the second
/// words it, so that neither a binding, a parameter, a basis, an end nor a reason comes from what is hidden.
/// </remarks>
internal sealed class OutsideView
{
    private readonly Sight _sight;
    private readonly Decision _whole;
    private readonly Decision _seen;
    private readonly StandIns _standIns;
    private readonly Audience _audience;

    internal OutsideView(RuleBook book, Subject subject, Context context, Audience audience)
    {
        _audience = audience;
        _sight = new Sight(book.Content, subject, context, audience);
        _standIns = new StandIns(subject);
        var plain = book.CompilePlain().For(context);
        _whole = plain.Decide(_standIns.Marked(subject));
        _seen = plain.Decide(_standIns.Marked(_sight.Visible(subject)));
    }

    internal DecisionView Make()
    {
        var shown = Counted(_sight.IsSubjectHidden ? Nothing() : Common());
        var isWhole = !_sight.IsSubjectHidden && IsNothingOmitted(shown) && _seen with { NextChange = null } == _whole with { NextChange = null };
        return new PartyNames(StandIns.Unnamed, StandIns.Unmarked).Of(shown with
        {
            Subject = StandIns.Unnamed(_whole.Subject),
            Context = _standIns.Unnamed(_whole.Context),
            Outcome = isWhole ? _whole.Outcome : null,
            NextChange = isWhole && _seen.NextChange == _whole.NextChange ? _whole.NextChange : null,
        });
    }

    private DecisionView Nothing() => DecisionView.Of(_whole, _audience) with
    {
        Restrictions = [],
        Incentives = [],
        Procedures = [],
        Safeguards = [],
        NotApplied = [],
    };

    private DecisionView Common() => DecisionView.Of(_whole, _audience) with
    {
        Restrictions = Common(_seen.Restrictions, _whole.Restrictions),
        Incentives = Common(_seen.Incentives, _whole.Incentives),
        Procedures = Common(_seen.Procedures, _whole.Procedures),
        Safeguards = Common(_seen.Safeguards, _whole.Safeguards),
        NotApplied = _seen.NotApplied.Where(_whole.NotApplied.Contains).ToValueList(),
    };

    // Without a hidden entry a rule may apply that in truth doesn't: it is shown only where it stands in the whole decision too.
    private static ValueList<Finding> Common(IReadOnlyList<Finding> seen, IReadOnlyList<Finding> whole) => seen
        .Where(part => whole.Any(finding => finding.Measure == part.Measure
            && part.Rules.All(finding.Rules.Contains) && part.Triggers.All(finding.Triggers.Contains)))
        .ToValueList();

    private DecisionView Counted(DecisionView shown)
    {
        Finding[] all = [.. _whole.Restrictions, .. _whole.Incentives, .. _whole.Procedures, .. _whole.Safeguards];
        Finding[] left = [.. shown.Restrictions, .. shown.Incentives, .. shown.Procedures, .. shown.Safeguards];
        return shown with
        {
            OmittedFindings = all.Length - left.Length,
            OmittedTriggers = all.Sum(finding => finding.Triggers.Count) - left.Sum(finding => finding.Triggers.Count),
            OmittedRemedies = all.Sum(finding => finding.Remedies.Count) - left.Sum(finding => finding.Remedies.Count),
            OmittedNotApplied = _whole.NotApplied.Count - shown.NotApplied.Count,
        };
    }

    private static bool IsNothingOmitted(DecisionView view) =>
        view is { OmittedFindings: 0, OmittedTriggers: 0, OmittedNotApplied: 0, OmittedRemedies: 0 };
}
