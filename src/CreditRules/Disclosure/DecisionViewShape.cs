using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>What a view of a decision looks like in JSON: every member written, in this order.</summary>
internal static class DecisionViewShape
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    private static readonly WordShape<Audience> Audiences = new(
        (Audience.Public, "public"), (Audience.Authorised, "authorised"), (Audience.Department, "department"), (Audience.Subject, "subject"));

    private static readonly ObjectShape<Omissions> Omitted = new("omitted", o =>
    {
        var findings = o.Required("findings", Count, m => m.Findings);
        var triggers = o.Required("triggers", Count, m => m.Triggers);
        var notApplied = o.Required("notApplied", Count, m => m.NotApplied);
        var remedies = o.Required("remedies", Count, m => m.Remedies);
        return v => new Omissions(v.Get(findings), v.Get(triggers), v.Get(notApplied), v.Get(remedies));
    });

    private static readonly ListShape<Finding> Findings = new(FindingShape.Instance);

    // Invariant: below what it is made of, since static fields are made from top to bottom.
    internal static readonly ObjectShape<DecisionView> Instance = new("decisionView", o =>
    {
        var audience = o.Required("audience", Audiences, d => d.Audience);
        var outcome = o.Required("outcome", new ValueOrNullShape<Outcome>(DecisionParts.Outcome), d => d.Outcome);
        var date = o.Required("date", DateShape.Instance, d => d.Date);
        var subject = o.Required("subject", DecisionParts.Party, d => d.Subject);
        var context = o.Required("context", DecisionShape.ContextEcho, d => d.Context);
        var restrictions = o.Required("restrictions", Findings, d => d.Restrictions.ToValueList());
        var incentives = o.Required("incentives", Findings, d => d.Incentives.ToValueList());
        var procedures = o.Required("procedures", Findings, d => d.Procedures.ToValueList());
        var safeguards = o.Required("safeguards", Findings, d => d.Safeguards.ToValueList());
        var notApplied = o.Required("notApplied", new ListShape<NotApplied>(FindingShape.NotApplied), d => d.NotApplied.ToValueList());
        var nextChange = o.Required("nextChange", DecisionParts.DateOrNull, d => d.NextChange);
        var omitted = o.Required("omitted", Omitted, Omissions.Of);
        var ruleBook = o.Required("ruleBook", StampShape.Instance, d => d.RuleBook);
        return v => v.Get(omitted).Into(new DecisionView
        {
            Audience = v.Get(audience),
            Outcome = v.Get(outcome),
            Date = v.Get(date),
            Subject = v.Get(subject),
            Context = v.Get(context),
            Restrictions = v.Get(restrictions),
            Incentives = v.Get(incentives),
            Procedures = v.Get(procedures),
            Safeguards = v.Get(safeguards),
            NotApplied = v.Get(notApplied),
            NextChange = v.Get(nextChange),
            RuleBook = v.Get(ruleBook),
        });
    });
}
