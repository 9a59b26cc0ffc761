using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes tests of facts and attributes, and values that such tests are put to.</summary>
internal static class TestMaker
{
    private static readonly ValueList<string> Words = ["甲", "乙", "丙"];

    internal static ValueTest Make(FactDeclaration declared, Draws draws) => (declared.Type, draws.Below(4)) switch
    {
        (_, 3) => new() { Known = draws.Chance(70) },
        (FactType.Number, 0) => new() { AtLeast = 100 * draws.Between(1, 3) },
        (FactType.Number, 1) => new() { Below = 100 * draws.Between(1, 3), Known = draws.Chance(30) ? true : null },
        (FactType.Number, _) => new() { AtLeast = 100, Below = 300.5m },
        (FactType.Boolean, _) => new() { EqualTo = FactValue.Of(draws.Chance(70)) },
        (FactType.Text, 0) => new() { EqualTo = FactValue.Of(draws.Pick(Words)) },
        (FactType.Text, _) => new() { In = [FactValue.Of(Words[0]), FactValue.Of(Words[1])] },
        _ => new() { EqualTo = Value(declared, draws) },
    };

    /// <summary>A value that passes the test, mostly; null for none.</summary>
    internal static FactValue? Answer(FactDeclaration declared, ValueTest test, Draws draws) =>
        draws.Chance(12) ? (draws.Chance(50) ? Value(declared, draws) : null)
        : test.Known == false ? null
        : test.EqualTo is { } same ? same
        : test.In.Count > 0 ? test.In[0]
        : test.AtLeast is { } least ? FactValue.Of(least)
        : test.Below is { } bound ? FactValue.Of(bound - 0.5m)
        : Value(declared, draws);

    internal static FactValue Value(FactDeclaration declared, Draws draws) => declared.Type switch
    {
        FactType.Boolean => FactValue.Of(draws.Chance(50)),
        FactType.Number => FactValue.Of(50m * draws.Below(8)),
        FactType.Date => FactValue.Of(Day(Calendar.Middle.AddDays(-draws.Below(900)))),
        _ => FactValue.Of(draws.Pick(Words)),
    };

    internal static string Day(DateOnly day) => day.ToString(CreditRules.Format.DateShape.Format, System.Globalization.CultureInfo.InvariantCulture);
}
