using CreditRules.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>The one source of plans: drawn at random, shrunk by <see cref="PlanShrinker"/>.</summary>
internal static class Plans
{
    private const int NumbersInRow = 48;
    private const int LargestNumber = 100_000;

    private static readonly (Section Section, int Fewest, int Most)[] Rows =
    [
        (Section.Lists, 3, 6), (Section.RuleSets, 2, 4), (Section.Rules, 2, 10), (Section.Changes, 0, 8), (Section.Editions, 0, 3),
        (Section.Context, 1, 1), (Section.Subject, 1, 1), (Section.Parties, 0, 3), (Section.Entries, 0, 7), (Section.Twist, 1, 1),
    ];

    internal static Arbitrary<Plan> Arbitrary { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new System.Random(seed))), PlanShrinker.Shrink);

    private static Plan Draw(System.Random random) => new(Rows
        .Select(section => Enumerable.Range(0, random.Next(section.Fewest, section.Most + 1))
            .Select(_ => Enumerable.Range(0, NumbersInRow).Select(_ => random.Next(LargestNumber)).ToValueList())
            .ToValueList())
        .ToValueList());
}
