using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes conditions whose every leaf stands where a rule of the effect may have it.</summary>
internal sealed class ConditionMaker(Effect effect, ValueList<EntryKind> kinds, Draws draws)
{
    /// <summary>A condition that being true helps the rule to apply, or hinders it.</summary>
    internal Condition Make(bool isHelpful, int depth = 0)
    {
        var choice = draws.Below(100);
        return depth > 2 || choice < 56 ? Leaf(isHelpful)
            : choice < 66 ? new Condition.All([Leaf(isHelpful), Make(isHelpful, depth + 1)])
            : choice < 76 ? new Condition.Any([Leaf(isHelpful), Make(isHelpful, depth + 1), .. draws.Chance(30) ? [Make(isHelpful, depth + 1)] : Array.Empty<Condition>()])
            : choice < 86 ? new Condition.Not(Make(!isHelpful, depth + 1))
            : choice < 91 ? Fields(isHelpful)
            : Neutral();
    }

    /// <summary>A condition on entries, if the lists have any that may be asked for here.</summary>
    internal Condition Leaf(bool isHelpful)
    {
        var allowed = kinds.Where(kind => May(kind.Polarity, isHelpful)).ToArray();
        return allowed.Length == 0 ? Neutral() : new LeafMaker(kinds, draws).Make(draws.Pick(allowed), polarity => May(polarity, isHelpful));
    }

    private Condition Fields(bool isHelpful) => May(Polarity.Black, isHelpful) && May(Polarity.Watch, isHelpful)
        ? new ListedInFields { AtLeast = draws.Between(1, 3), As = LeafMaker.RolesOf(draws) }
        : Leaf(isHelpful);

    private Condition Neutral() => draws.Below(3) switch
    {
        0 => new Condition.OfKind(draws.Some([SubjectKind.LegalPerson, SubjectKind.NaturalPerson, SubjectKind.SoleTrader], 50)),
        1 => new Condition.Minor(draws.Chance(40)),
        _ => AttributeTest(draws.Pick(Catalogue.Attributes)),
    };

    private Condition.Attribute AttributeTest(FactDeclaration declared) => new(declared.Name, TestMaker.Make(declared, draws));

    private bool May(Polarity polarity, bool isHelpful) => (effect, polarity) switch
    {
        (Effect.Restriction, Polarity.Red) => !isHelpful,
        (Effect.Restriction, _) => isHelpful,
        (Effect.Incentive, Polarity.Red) => isHelpful,
        (Effect.Incentive, Polarity.Black) => !isHelpful,
        _ => true,
    };
}
