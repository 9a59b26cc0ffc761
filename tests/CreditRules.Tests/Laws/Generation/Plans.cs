using CreditRules.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>The one source of plans: drawn at random, shrunk by <see cref="PlanShrinker"/>.</summary>
internal static class Plans
{
    private const int NumbersInRow = 48;
    private const int LargestNumber = 100_000;

    // A few of everything: quick to make, and often hit.
    private static readonly (Section Section, int Fewest, int Most)[] Few =
    [
        (Section.Lists, 3, 6), (Section.RuleSets, 2, 4), (Section.Rules, 2, 10), (Section.Changes, 0, 8), (Section.Editions, 0, 3),
        (Section.Context, 1, 1), (Section.Subject, 1, 1), (Section.Parties, 0, 3), (Section.Entries, 0, 7), (Section.Twist, 1, 1),
    ];

    // Many of everything: rules, changes and editions that meet in one subject of many entries.
    private static readonly (Section Section, int Fewest, int Most)[] Many =
    [
        (Section.Lists, 6, 12), (Section.RuleSets, 4, 8), (Section.Rules, 15, 60), (Section.Changes, 0, 20), (Section.Editions, 0, 6),
        (Section.Context, 1, 1), (Section.Subject, 1, 1), (Section.Parties, 0, 4), (Section.Entries, 0, 12), (Section.Twist, 1, 1),
    ];

    internal static Arbitrary<Plan> Arbitrary { get; } = Of(Few);

    /// <summary>Far nastier than any real book.</summary>
    internal static Arbitrary<Plan> Nasty { get; } = Of(Many);

    private static Arbitrary<Plan> Of((Section Section, int Fewest, int Most)[] rows) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(rows, new System.Random(seed))), PlanShrinker.Shrink);

    private static Plan Draw((Section Section, int Fewest, int Most)[] rows, System.Random random) => new(rows
        .Select(section => Enumerable.Range(0, random.Next(section.Fewest, section.Most + 1))
            .Select(_ => Enumerable.Range(0, NumbersInRow).Select(_ => random.Next(LargestNumber)).ToValueList())
            .ToValueList())
        .ToValueList());
}
