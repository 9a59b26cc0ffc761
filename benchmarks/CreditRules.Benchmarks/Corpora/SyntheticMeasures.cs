using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>One shared catalogue of two hundred measures: 130 restrictions, 50 incentives, 10 procedures, 10 safeguards.</summary>
internal static class SyntheticMeasures
{
    internal const string BanMonths = "banMonths";

    private const int Count = 200;

    internal static readonly ValueList<Measure> All = Enumerable.Range(0, Count).Select(Make).ToValueList();

    private static Measure Make(int index)
    {
        var effect = (index % 20) switch { < 13 => Effect.Restriction, < 18 => Effect.Incentive, 18 => Effect.Procedure, _ => Effect.Safeguard };
        var code = string.Create(CultureInfo.InvariantCulture, $"{effect.ToString().ToLowerInvariant()}-{index:000}");
        return new()
        {
            Code = code,
            Title = SyntheticBook.Title(code),
            Effect = effect,
            Category = SyntheticBook.Categories[index % SyntheticBook.Categories.Count],
            Impact = effect == Effect.Restriction ? ImpactOf(index) : null,
            Preference = effect == Effect.Incentive && index % 5 == 0,
            Parameters = effect == Effect.Restriction && index % 4 == 0
                ? [new() { Name = BanMonths, Type = FactType.Number, Unit = "months", Combine = Combine.Highest, Title = SyntheticBook.Title(BanMonths) }]
                : [],
        };
    }

    private static Impact ImpactOf(int index) => (index % 13) switch
    {
        < 4 => Impact.Bars,
        < 8 => Impact.Limits,
        < 11 => Impact.Scrutinises,
        _ => Impact.Informs,
    };
}
