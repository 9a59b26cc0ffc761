using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What a decision looks like in JSON: every member written, in this order.</summary>
internal static class DecisionShape
{
    internal static readonly ObjectShape<Decision> Instance = new("decision", o =>
    {
        var outcome = o.Required("outcome", DecisionParts.Outcome, d => d.Outcome);
        var date = o.Required("date", DateShape.Instance, d => d.Date);
        var subject = o.Required("subject", DecisionParts.Party, d => d.Subject);
        var context = o.Required("context", ContextEcho, d => d.Context);
        var findings = new ListShape<Finding>(FindingShape.Instance);
        var restrictions = o.Required("restrictions", findings, d => d.Restrictions.ToValueList());
        var incentives = o.Required("incentives", findings, d => d.Incentives.ToValueList());
        var procedures = o.Required("procedures", findings, d => d.Procedures.ToValueList());
        var safeguards = o.Required("safeguards", findings, d => d.Safeguards.ToValueList());
        var notApplied = o.Required("notApplied", new ListShape<NotApplied>(FindingShape.NotApplied), d => d.NotApplied.ToValueList());
        var nextChange = o.Required("nextChange", DecisionParts.DateOrNull, d => d.NextChange);
        var ruleBook = o.Required("ruleBook", StampShape.Instance, d => d.RuleBook);
        return v => new Decision
        {
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
        };
    });

    // A decision echoes every member of the context; a caller may leave some out.
    internal static ObjectShape<Context> ContextEcho => new("contextEcho", o =>
    {
        var domain = o.Required("domain", TextShape.Code, c => c.Domain);
        var matter = o.Required("matter", DecisionParts.TextOrNull, c => c.Matter);
        var department = o.Required("department", new OrNullShape<string>(TextShape.Code), c => c.Department);
        var region = o.Required("region", TextShape.Region, c => c.Region);
        var date = o.Required("date", DateShape.Instance, c => c.Date);
        var attributes = o.Required("attributes", FactMapShape.Instance, c => c.Attributes.ToValueMap());
        return v => new Context
        {
            Domain = v.Get(domain),
            Matter = v.Get(matter),
            Department = v.Get(department),
            Region = v.Get(region),
            Date = v.Get(date),
            Attributes = v.Get(attributes),
        };
    });
}
