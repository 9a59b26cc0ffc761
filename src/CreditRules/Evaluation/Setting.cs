using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The law of the day and the place: everything that a question has before anybody says about whom.</summary>
internal sealed record Setting(RuleBookContent Book, RuleBookOptions Options, Context Context)
{
    internal DateOnly Date => Context.Date;
}
