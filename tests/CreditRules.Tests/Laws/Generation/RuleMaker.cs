using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes one rule.</summary>
internal sealed class RuleMaker(ValueList<EntryKind> kinds, Draws draws)
{
    private static readonly Effect[] Effects =
    [
        Effect.Restriction, Effect.Restriction, Effect.Restriction, Effect.Restriction, Effect.Restriction,
        Effect.Incentive, Effect.Incentive, Effect.Incentive, Effect.Procedure, Effect.Safeguard,
    ];

    internal Rule Make(int index, string region)
    {
        var measure = MeasureOf(draws.Pick(Effects));
        var conditions = new ConditionMaker(measure.Effect, kinds, draws);
        var mayMeetEverybody = measure.Effect is Effect.Procedure or Effect.Safeguard;
        var when = mayMeetEverybody && draws.Chance(25) ? null : draws.Chance(60) ? conditions.Make(isHelpful: true) : conditions.Leaf(isHelpful: true);
        ValueList<Condition> unless = draws.Chance(20) ? [conditions.Make(isHelpful: false)] : [];
        var then = Orders(measure);
        var basis = Enumerable.Range(0, draws.OneOf(1, 2, 3, 2, 0)).Select(_ => BasisMaker.OfRule(draws, region, kinds)).ToValueList();
        return new Rule
        {
            Id = "rule-" + (index + 1),
            Clause = basis.Count > 0 && draws.Chance(20) ? null : "第" + (index + 1) + "条",
            Evidence = draws.Chance(18) ? Evidence.Unconfirmed : Evidence.Confirmed,
            When = when,
            Unless = unless,
            In = new Scope
            {
                Domains = draws.Chance(40) ? draws.Some(Catalogue.Domains, 40) : [],
                Matters = draws.Chance(15) ? draws.Some(Catalogue.Matters, 30) : [],
            },
            OnlyFor = draws.Chance(12) ? [draws.Pick(Catalogue.Departments)] : [],
            Then = then,
            CarriedOutBy = draws.Chance(40) ? draws.Some(Catalogue.Departments, 30) : [],
            Basis = basis,
        };
    }

    private Measure MeasureOf(Effect effect) => draws.Pick(Catalogue.Measures.Where(measure => measure.Effect == effect).ToArray());

    // The measures of a rule share effect, category and impact; a second order of the same measure is another variant.
    private ValueList<MeasureOrder> Orders(Measure measure)
    {
        var first = Order(measure, variant: 0);
        var like = Catalogue.Measures
            .Where(other => other != measure && other.Effect == measure.Effect && other.Category == measure.Category && other.Impact == measure.Impact)
            .ToArray();
        if (like.Length > 0 && draws.Chance(25))
        {
            return [first, Order(draws.Pick(like), variant: 0)];
        }

        var second = measure.Parameters.Any(parameter => parameter.Combine == Combine.Separate) && draws.Chance(25) ? Order(measure, variant: 2) : null;
        return second is null || Identity(first) == Identity(second) ? [first] : [first, second];
    }

    private MeasureOrder Order(Measure measure, int variant)
    {
        var given = draws.Chance(30) ? [] : measure.Parameters.Where(_ => draws.Chance(70)).ToArray();
        var parameters = given.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Type == FactType.Number
            ? FactValue.Of(draws.Between(1, 20) * 2.5m)
            : FactValue.Of("变体" + (variant + draws.Below(2)))));
        return new()
        {
            Measure = measure.Code,
            Binding = draws.OneOf(Binding.Mandatory, Binding.Restrict, Binding.Mandatory, Binding.Restrict, Binding.Reference),
            Parameters = parameters.ToArray().ToValueMap(),
        };
    }

    private static string Identity(MeasureOrder order) => string.Join(',', order.Parameters.Values.Select(value => value.AsText).OfType<string>());
}
