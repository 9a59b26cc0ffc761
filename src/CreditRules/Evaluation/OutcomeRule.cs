namespace CreditRules.Evaluation;

/// <summary>The one word that findings come to: the highest that holds.</summary>
internal static class OutcomeRule
{
    internal static Outcome Of(Assessment assessment, IReadOnlyList<Finding> restrictions, IReadOnlyList<Finding> incentives)
    {
        var gravest = restrictions.Select(Of).DefaultIfEmpty(Outcome.Clear).Max();
        var needsPerson = assessment.HangingOnVerification
            .Concat(assessment.Results.Where(result => result.State == RuleState.Undetermined))
            .Any(assessment.Weighs);
        return gravest > Outcome.Review ? gravest
            : gravest == Outcome.Review || needsPerson ? Outcome.Review
            : incentives.Count > 0 ? Outcome.Preferred
            : Outcome.Clear;
    }

    private static Outcome Of(Finding restriction) => Of(restriction.Impact, restriction.Binding);

    /// <summary>The outcome that a restriction alone brings.</summary>
    internal static Outcome Of(Impact? impact, Binding binding) => (impact, binding) switch
    {
        (Impact.Informs, _) => Outcome.Clear,
        (Impact.Scrutinises, _) => Outcome.Review,
        (_, Binding.Reference) => Outcome.Review,
        (Impact.Bars, Binding.Mandatory) => Outcome.Prohibited,
        _ => Outcome.Restricted,
    };
}
