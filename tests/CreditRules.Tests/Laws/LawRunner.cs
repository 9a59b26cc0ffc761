using System.Globalization;
using CreditRules.Tests.Laws.Generation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace CreditRules.Tests.Laws;

/// <summary>Draws cases and holds an evaluator to a law, with a fixed seed unless the environment names another.</summary>
internal sealed class LawRunner : IRunner
{
    /// <summary>Names another seed, to explore.</summary>
    internal const string SeedVariable = "CREDITRULES_SEED";

    /// <summary>Names another number of cases.</summary>
    internal const string CasesVariable = "CREDITRULES_CASES";

    private const ulong DefaultSeed = 20161230;
    private const int DefaultCases = 2000;

    private (Plan Found, Plan Smallest)? _failure;

    internal static ulong Seed =>
        ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : DefaultSeed;

    internal static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable(CasesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : DefaultCases;

    internal static LawReport Run(Law law, Evaluate evaluate) => Run(law, evaluate, Plans.Arbitrary, Cases);

    internal static LawReport Run(Law law, Evaluate evaluate, Arbitrary<Plan> plans, int cases)
    {
        var runner = new LawRunner();
        var tally = new Tally();
        var config = Config.Quick.WithMaxTest(cases).WithRunner(runner)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));
        Check.One(law.Name, config, Prop.ForAll(plans, plan => Holds(law, evaluate, plan, tally)));
        return new(tally, runner._failure?.Found, runner._failure?.Smallest, Seed);
    }

    internal static Ruling Judge(Law law, Evaluate evaluate, Plan plan) =>
        law.Judge(Sample.Of(plan), evaluate, plan.Draw(Section.Twist));

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult)
    {
        if (testResult is TestResult.Failed failed)
        {
            _failure = ((Plan)failed.Item2.Head, (Plan)failed.Item3.Head);
        }
    }

    private static bool Holds(Law law, Evaluate evaluate, Plan plan, Tally tally)
    {
        var ruling = Judge(law, evaluate, plan);
        tally.Count(ruling);
        return ruling.Breach is null;
    }
}
