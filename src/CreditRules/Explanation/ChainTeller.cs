using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>The chain of a finding, one for each rule and entry: entry, list, clause, basis, measure.</summary>
internal sealed class ChainTeller(Telling telling)
{
    internal IEnumerable<ExplanationStep> Tell(Finding finding) =>
        from result in telling.Assessment.Applied
        where finding.Rules.Contains(result.Reference)
        from entry in result.Counting.Hits.Select(hit => hit.Entry).Distinct().DefaultIfEmpty<Entry?>(null)
        select Chain(finding, result, entry);

    private ExplanationStep Chain(Finding finding, RuleResult result, Entry? entry)
    {
        var grounds = new BasisTeller(telling, finding.Category);
        var clause = Names.Clause(result.Set, result.Rule);
        return Step.Of(
            StepKind.Chain,
            Texts.Chain.With(result.Reference),
            [
                .. entry is null ? [Step.Of(StepKind.Entry, Texts.ChainNobody)] : OfEntry(entry),
                Step.Of(StepKind.Clause, Texts.ChainClause.With(clause)).OfRule(result.Reference),
                .. result.Gate.Citations.Select(grounds.Tell),
                .. Eased(finding, result),
                Step.Of(StepKind.Measure, Texts.ChainMeasure.With(telling.Names.Measure(finding.Measure))).OfMeasure(finding.Measure),
            ]).OfRule(result.Reference);
    }

    // What the clause orders is not always what is left of it.
    private IEnumerable<ExplanationStep> Eased(Finding finding, RuleResult result)
    {
        var isRestriction = finding.Impact is not null;
        var order = result.Rule.Then.First(candidate => candidate.Measure == finding.Measure);
        var gated = order with { Binding = result.Gate.Lower(order.Binding) };
        if (gated.Binding != order.Binding)
        {
            yield return Step.Of(
                StepKind.Gate, Texts.GateLowered.With(Texts.Of(order.Binding, isRestriction), Texts.Of(gated.Binding, isRestriction)));
        }

        var left = LocalChanges.Apply(gated, result.Set, result.Reference, telling.Situation.Setting);
        if (left != gated)
        {
            var declared = telling.Situation.Book.Measures[finding.Measure].Parameters;
            var parameters = declared.Where(parameter => left.Parameters.ContainsKey(parameter.Name))
                .Select(parameter => Texts.ParameterIs.With(parameter.Title, Amounts.Of(left.Parameters[parameter.Name], parameter.Unit)));
            yield return Step.Of(
                StepKind.Local, Texts.LocallyNarrowed.With(Phrase.Join(parameters.Prepend(Texts.Of(left.Binding, isRestriction)))));
        }
    }

    private IEnumerable<ExplanationStep> OfEntry(Entry entry)
    {
        var (record, name) = (entry.Record, telling.Names.Entry(entry));
        var on = Names.Day(record.ListedOn);
        yield return Step.Of(StepKind.Entry, Texts.ChainEntry.With(
            record.Authority is { } by ? Texts.ListedBy.With(name, on, by) : Texts.ListedOn.With(name, on))).About(entry);
        yield return Step.Of(
            StepKind.List,
            Texts.ChainList.With(telling.Names.List(record.List), entry.List.Authority, Names.Day(entry.List.From)),
            entry.List.Statutes.Select(statute => Step.Of(StepKind.Basis, Texts.ChainStatute.With(statute)))).OnList(record.List);
    }
}
