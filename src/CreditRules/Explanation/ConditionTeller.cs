using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>
/// The single facts that keep a condition from being what is wanted of it: of <c>all</c> the parts that fail, of
/// <c>any</c> every alternative, of <c>not</c> what makes its part hold.
/// </summary>
internal sealed class ConditionTeller(Telling telling, bool wanted = true) : IConditionVisitor<IEnumerable<ExplanationStep>>
{
    private readonly ConditionEvaluator _evaluator = new(telling.Situation, View.Actual);

    private Names Names => telling.Names;

    private Situation Situation => telling.Situation;

    /// <summary>Nothing where the condition is what is wanted.</summary>
    internal IReadOnlyList<ExplanationStep> Tell(Condition condition)
    {
        if (!Fails(condition))
        {
            return [];
        }

        ExplanationStep[] steps = [.. condition.Accept(this).Distinct()];
        return steps.Length > 0 ? steps : [Step.Of(StepKind.Fact, Texts.NotSatisfied)];
    }

    public IEnumerable<ExplanationStep> Visit(Condition.All all) => wanted ? all.Of.SelectMany(Tell) : Grouped(Texts.AllOf, all.Of);

    public IEnumerable<ExplanationStep> Visit(Condition.Any any) => wanted ? Grouped(Texts.NoneOf, any.Of) : any.Of.SelectMany(Tell);

    public IEnumerable<ExplanationStep> Visit(Condition.Not not) => new ConditionTeller(telling, !wanted).Tell(not.Of);

    public IEnumerable<ExplanationStep> Visit(Listed listed) => wanted
        ? new ListedTeller(telling, listed).WhyNot(_evaluator.Judge(listed))
        : Hits(_evaluator.Judge(listed));

    public IEnumerable<ExplanationStep> Visit(ListedInFields listedInFields)
    {
        var teller = new FieldsTeller(telling, listedInFields);
        var verdict = _evaluator.Judge(listedInFields);
        return (wanted ? teller.WhyNot() : verdict.Truth == Truth.True ? teller.Why() : []).Concat(verdict.Missing.Select(telling.Missing.Step));
    }

    public IEnumerable<ExplanationStep> Visit(Condition.OfKind ofKind)
    {
        var kind = Names.Kind(Situation.Self.Kind);
        yield return Step.Of(StepKind.Fact, wanted
            ? Texts.KindIs.With(kind, Phrase.Join(ofKind.Kinds.Select(Names.Kind)))
            : Texts.KindHolds.With(kind));
    }

    // The day of birth itself is nobody's business: being of age is what counts.
    public IEnumerable<ExplanationStep> Visit(Condition.Minor minor)
    {
        var verdict = _evaluator.Judge(minor);
        return verdict.Truth == Truth.Unknown
            ? verdict.Missing.Select(telling.Missing.Step)
            : [Step.Of(StepKind.Fact, minor.Is == wanted ? Texts.IsAdult : Texts.IsMinor)];
    }

    public IEnumerable<ExplanationStep> Visit(Condition.Attribute attribute)
    {
        var title = Names.Attribute(attribute.Name);
        var unit = Situation.Book.Attributes.GetValueOrDefault(attribute.Name)?.Unit;
        var test = Amounts.Of(attribute.Test, unit);
        FactValue? given = Situation.Context.Attributes.TryGetValue(attribute.Name, out var found) ? found : null;
        yield return _evaluator.Judge(attribute) is { Truth: Truth.Unknown } verdict ? telling.Missing.Step(verdict.Missing[0])
            : given is not { } value ? Step.Of(StepKind.Fact, wanted ? Texts.FactIsNot.With(title, test) : Texts.FactAbsent.With(title))
            : Step.Of(StepKind.Fact, (wanted ? Texts.FactIs : Texts.FactHolds).With(title, Amounts.Of(value, unit), test));
    }

    private bool Fails(Condition condition) => _evaluator.Judge(condition).Truth != (wanted ? Truth.True : Truth.False);

    private IEnumerable<ExplanationStep> Grouped(Phrase heading, ValueList<Condition> parts)
    {
        var told = parts.Select(part => Tell(part).ToValueList()).Where(steps => steps.Count > 0).Distinct().ToArray();
        return told.Length == 1
            ? told[0]
            : [Step.Of(StepKind.Alternatives, heading, told.Select(steps => steps.Count == 1 ? steps[0] : Step.Of(StepKind.Alternatives, Texts.PartsOf, steps)))];
    }

    private IEnumerable<ExplanationStep> Hits(Verdict verdict) => verdict.Hits
        .Select(hit => Step.Of(StepKind.Entry, Texts.EntryHolds.With(Names.Entry(hit.Entry), Names.Role(hit.As))).About(hit.Entry))
        .Concat(verdict.Missing.Select(telling.Missing.Step));
}
