namespace CreditRules.Explaining;

/// <summary>Tells of one finding: what follows, because of which entry, by which clause, on what ground, until when, and the way out.</summary>
internal sealed class FindingTeller(Telling telling)
{
    private Names Names => telling.Names;

    internal ExplanationStep Tell(Finding finding) => Step.Of(
        StepKind.Finding,
        Heading(finding),
        [
            .. Parameters(finding),
            .. finding.Triggers.Select(Trigger),
            .. finding.Rules.Select(Rule),
            .. Grounds(finding),
            End(finding),
            .. finding.Flags.Select(flag => Heed(flag)),
            .. Departments(finding),
            .. finding.Remedies.Select(Remedy),
            .. new ChainTeller(telling).Tell(finding).Select(step => step.InDetail()),
        ]).OfMeasure(finding.Measure);

    private LocalText Heading(Finding finding)
    {
        var binding = Texts.Of(finding.Binding, finding.Impact is not null);
        var nature = finding.Impact is { } impact ? Texts.Of(impact) : finding.Preference ? Texts.Preference : null;
        return nature is null
            ? Texts.FindingPlain.With(Names.Measure(finding.Measure), binding)
            : Texts.FindingOf.With(Names.Measure(finding.Measure), binding, nature);
    }

    private IEnumerable<ExplanationStep> Parameters(Finding finding) => finding.Parameters.Select(pair =>
    {
        var declared = telling.Situation.Book.Measures[finding.Measure].Parameters.First(parameter => parameter.Name == pair.Key);
        return Step.Of(StepKind.Parameter, Texts.ParameterIs.With(declared.Title, Amounts.Of(pair.Value, declared.Unit)));
    });

    private ExplanationStep Trigger(Trigger trigger) => Step.Of(
        StepKind.Trigger,
        Texts.TriggerIs.With(Names.Entry(trigger.List, trigger.EntryId, trigger.Party), Names.Role(trigger.As)),
        trigger.Flags.Select(Heed)).OnList(trigger.List, trigger.EntryId);

    private ExplanationStep Rule(string reference) =>
        Step.Of(StepKind.Rule, Texts.RuleIs.With(Names.Clause(reference), reference)).OfRule(reference);

    private IEnumerable<ExplanationStep> Grounds(Finding finding) => finding.Basis
        .Select(new BasisTeller(telling, finding.Category).Tell)
        .Concat(finding.Impact is null ? [] : new GateTeller(telling).Tell(finding.Category, finding.Basis));

    private static ExplanationStep End(Finding finding) =>
        Step.Of(StepKind.LastDay, finding.LastDay is { } last ? Texts.Until.With(Names.Day(last)) : Texts.Open);

    private static ExplanationStep Heed(Flag flag) => Step.Of(StepKind.Flag, Texts.Heed.With(Texts.Of(flag)));

    private IEnumerable<ExplanationStep> Departments(Finding finding) => finding.CarriedOutBy.Count == 0 ? [] :
        [Step.Of(StepKind.Departments, Texts.Departments.With(Phrase.Join(finding.CarriedOutBy.Select(Names.Department))))];

    private ExplanationStep Remedy(Remedy remedy) => Step.Of(StepKind.Remedy, Texts.RemedyIs.With(
        Texts.Of(remedy.Kind),
        Names.Entry(remedy.List, remedy.EntryId, remedy.Party),
        remedy.Authority,
        remedy.Earliest is { } day ? Texts.EarliestOn.With(Names.Day(day)) : HangsOnSeverity(remedy) ? Texts.EarliestBySeverity : Texts.NoEarliest,
        remedy.How)).OnList(remedy.List, remedy.EntryId);

    // The remedy itself doesn't say why it gives no day.
    private bool HangsOnSeverity(Remedy remedy) => telling.Situation.Entries.Any(entry =>
        entry.Record.List == remedy.List && entry.Record.EntryId == remedy.EntryId && entry.Party.NameIfOther == remedy.Party
        && entry.Record.Severity is null
        && entry.List.Remedies.Any(declared => declared.Kind == remedy.Kind && declared.How == remedy.How && declared.EarliestBySeverity is not null));
}
