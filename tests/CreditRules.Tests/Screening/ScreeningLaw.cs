using CreditRules.Model;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening;

/// <summary>Holds a law on long rows of numbers, with the seed of the laws on decisions and a share of their cases.</summary>
internal static class ScreeningLaw
{
    private const int NumbersInRow = 250;
    private const int LargestNumber = 100_000;

    private static readonly Arbitrary<int[]> Rows = Arb.From(Gen.Choose(0, LargestNumber).ArrayOf(NumbersInRow), Shrink);

    /// <summary>The law says what breaks it, or null.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="output">Is told how to repeat it.</param>
    /// <param name="share">Of so many cases of the other laws one is drawn.</param>
    /// <param name="breach">The law.</param>
    internal static void Holds(string name, ITestOutputHelper output, int share, Func<Draws, string?> breach)
    {
        var (seed, cases) = (LawRunner.Seed, Math.Max(LawRunner.Cases / share, 1));
        output.WriteLine($"{name}: {cases} cases ({LawRunner.CasesVariable}={LawRunner.Cases}), {LawRunner.SeedVariable}={seed}");
        var config = Config.QuickThrowOnFailure.WithName(name).WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        Prop.ForAll(Rows, row => Judge(breach(new Draws(row.ToValueList())))).Check(config);
    }

    private static Property Judge(string? breach) => (breach is null).Label(breach ?? "holds");

    // First without its second half, then number by number, of which the first tell most.
    private static IEnumerable<int[]> Shrink(int[] row) => row.Length == 0 ? [] :
    [
        row[..(row.Length / 2)],
        .. row.Index().Take(100).Where(number => number.Item > 0).Select(number => row.Select((other, i) => i == number.Index ? other / 2 : other).ToArray()),
    ];
}
