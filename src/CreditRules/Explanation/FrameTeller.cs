using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>What stands around an answer: whom and what it speaks of, when it changes and who decided.</summary>
internal sealed class FrameTeller(Telling telling, Decision decision)
{
    private Names Names => telling.Names;

    internal IEnumerable<ExplanationStep> Head()
    {
        yield return Step.Of(StepKind.Outcome, Texts.OutcomeLine.With(Texts.Of(decision.Outcome)), Causes());
        yield return Step.Of(StepKind.Subject, Texts.Subject.With(
            Names.Party(decision.Subject), Names.Kind(telling.Situation.Self.Kind)));
        yield return Step.Of(StepKind.Matter, Texts.Matter.With(Phrase.Join(Matter(), Texts.Pause)));
    }

    internal IEnumerable<ExplanationStep> Tail()
    {
        yield return Step.Of(StepKind.NextChange, decision.NextChange is { } day ? Texts.NextChange.With(Names.Day(day)) : Texts.NoNextChange);
        var stamp = Texts.RuleBookLine.With(decision.RuleBook.Version, decision.RuleBook.Hash);
        yield return Step.Of(StepKind.RuleBook, decision.RuleBook.Options.AcceptUnconfirmed
            ? Phrase.Join([stamp, Texts.AcceptsUnconfirmed], Texts.Semicolon)
            : stamp);
    }

    // A review that no finding asks for hangs on something that must be found out first.
    private IEnumerable<ExplanationStep> Causes()
    {
        var hanging = telling.Assessment.HangingOnVerification
            .Concat(telling.Assessment.Results.Where(result => result.State == RuleState.Undetermined))
            .Where(telling.Assessment.Weighs)
            .SelectMany(result => result.Rule.Then)
            .Select(order => order.Measure)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return decision.Outcome == Outcome.Review
            ? hanging.Select(measure => Step.Of(StepKind.Cause, Texts.Cause.With(Names.Measure(measure))) with { Measure = measure })
            : [];
    }

    private IEnumerable<LocalText> Matter()
    {
        var context = decision.Context;
        yield return Names.Domain(context.Domain);
        if (context.Matter is { } matter)
        {
            yield return Names.Matter(matter);
        }

        if (context.Department is { } department)
        {
            yield return Texts.AskedBy.With(Names.Department(department));
        }

        yield return Names.Place(context.Region);
        yield return Names.Same(Names.Day(context.Date));
        foreach (var (name, value) in context.Attributes)
        {
            var unit = telling.Situation.Book.Attributes.GetValueOrDefault(name)?.Unit;
            yield return Texts.ParameterIs.With(Names.Attribute(name), Amounts.Of(value, unit));
        }
    }
}
