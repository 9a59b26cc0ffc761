using CreditRules.Cli.Cases;
using CreditRules.Format;

namespace CreditRules.Cli.Output;

/// <summary>What a test run looks like in JSON.</summary>
internal static class TestReportShape
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    private static readonly ListShape<string> Texts = new(TextShape.Any);

    private static readonly ObjectShape<Difference> DifferenceShape = new("difference", o =>
    {
        var part = o.Required("part", TextShape.Any, d => d.Part);
        var expected = o.Required("expected", Texts, d => d.Expected);
        var actual = o.Required("actual", Texts, d => d.Actual);
        return v => new Difference(v.Get(part), v.Get(expected), v.Get(actual));
    });

    private static readonly ObjectShape<CaseResult> ResultShape = new("caseResult", o =>
    {
        var file = o.Required("file", TextShape.Any, r => r.File);
        var line = o.Required("line", Count, r => r.Line);
        var name = o.Required("name", TextShape.Any, r => r.Name);
        o.Required("passed", BooleanShape.Instance, r => r.Passed);
        var differences = o.Required("differences", new ListShape<Difference>(DifferenceShape), r => r.Differences);
        return v => new CaseResult(v.Get(file), v.Get(line), v.Get(name), v.Get(differences));
    });

    private static readonly ObjectShape<Coverage> CoverageShape = new("coverage", o =>
    {
        var untouched = o.Required("untouched", Texts, c => c.Untouched);
        var neverApplied = o.Required("neverApplied", Texts, c => c.NeverApplied);
        var neverDecidedAgainst = o.Required("neverDecidedAgainst", Texts, c => c.NeverDecidedAgainst);
        return v => new Coverage(v.Get(untouched), v.Get(neverApplied), v.Get(neverDecidedAgainst));
    });

    // Invariant: below what it is made of, since static fields are made from top to bottom.
    internal static readonly ObjectShape<TestRun> Instance = new("test", o =>
    {
        var cases = o.Required("cases", new ListShape<CaseResult>(ResultShape), t => t.Results);
        o.Required("passed", Count, t => t.Passed);
        o.Required("failed", Count, t => t.Failed);
        var rules = o.Required("rules", Count, t => t.Rules);
        var coverage = o.Required("coverage", new OrNullShape<Coverage>(CoverageShape), t => t.Coverage);
        return v => new TestRun(v.Get(cases), v.Get(rules), v.Get(coverage));
    });
}
