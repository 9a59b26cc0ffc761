using CreditRules.Model;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace CreditRules.Tests.Identifiers;

/// <summary>Holds a law on rows of numbers, with the seed and the number of cases that the laws on decisions have.</summary>
internal static class CodeLaw
{
    private const int NumbersInRow = 64;
    private const int LargestNumber = 100_000;

    private static readonly Arbitrary<int[]> Rows = Arb.From(Gen.Choose(0, LargestNumber).ArrayOf(NumbersInRow), Shrink);

    /// <summary>The law says what breaks it, or null.</summary>
    internal static void Holds(string name, ITestOutputHelper output, Func<Draws, string?> breach)
    {
        var (seed, cases) = (LawRunner.Seed, LawRunner.Cases);
        output.WriteLine($"{name}: {LawRunner.CasesVariable}={cases}, {LawRunner.SeedVariable}={seed}");
        var config = Config.QuickThrowOnFailure.WithName(name).WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        Prop.ForAll(Rows, row => Judge(breach(new Draws(row.ToValueList())))).Check(config);
    }

    private static Property Judge(string? breach) => (breach is null).Label(breach ?? "holds");

    private static IEnumerable<int[]> Shrink(int[] row) =>
        row.Index().Where(number => number.Item > 0).Select(number => row.Select((other, i) => i == number.Index ? other / 2 : other).ToArray());
}
