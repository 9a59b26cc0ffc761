using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Makes steps.</summary>
internal static class Step
{
    internal static ExplanationStep Of(string kind, LocalText text, params IEnumerable<ExplanationStep> steps) =>
        new() { Kind = kind, Text = text, Steps = steps.ToValueList() };

    internal static ExplanationStep About(this ExplanationStep step, Entry entry) =>
        step with { List = entry.Record.List, EntryId = entry.Record.EntryId };

    internal static ExplanationStep OnList(this ExplanationStep step, string? list, string? entryId = null) =>
        step with { List = list, EntryId = entryId };

    internal static ExplanationStep OfMeasure(this ExplanationStep step, string measure) => step with { Measure = measure };

    internal static ExplanationStep OfRule(this ExplanationStep step, string rule) => step with { Rule = rule };

    internal static ExplanationStep InDetail(this ExplanationStep step) => step with { Detail = true };
}
