using CreditRules.Cli.Cases;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Output;

/// <summary>Says how cases came out.</summary>
internal sealed class TestReport(Language language, OutputFormat format, Terminal terminal)
{
    internal void NothingToTest() => terminal.Error.Line(Say(
        "没有可运行的案例：请在 memo.json 旁放置 cases.json，并至少写一个案例",
        "nothing to test: put a cases.json with at least one case beside memo.json"));

    internal void Write(TestRun run)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(JsonText.WriteText(TestReportShape.Instance, run));
        }
        else
        {
            foreach (var result in run.Results)
            {
                Write(result);
            }

            WriteCoverage(run);
        }

        terminal.Error.Line(
            Say($"{run.Results.Count} 个案例：{run.Passed} 个通过，{run.Failed} 个失败", $"{run.Results.Count} cases: {run.Passed} passed, {run.Failed} failed"),
            run.Failed > 0 ? Paint.Red : Paint.Green);
    }

    private void Write(CaseResult result)
    {
        var place = $"{result.File}({result.Line}): {result.Name}";
        terminal.Out.Line(Say(result.Passed ? "通过 " : "失败 ", result.Passed ? "passed " : "failed ") + place, result.Passed ? Paint.Green : Paint.Red);
        foreach (var difference in result.Differences)
        {
            terminal.Out.Line("    " + difference.Part);
            terminal.Out.Line(Say("      预期 ", "      expected ") + List(difference.Expected));
            terminal.Out.Line(Say("      实际 ", "      came     ") + List(difference.Actual));
        }
    }

    private void WriteCoverage(TestRun run)
    {
        if (run.Coverage is not { } coverage)
        {
            return;
        }

        Write(run.Rules, coverage.Untouched, "没有案例触及", "touched by no case");
        Write(run.Rules, coverage.NeverApplied, "从未在案例中适用", "applied by no case");
        Write(run.Rules, coverage.NeverDecidedAgainst, "从未在案例中判为不适用", "decided against by no case");
    }

    private void Write(int rules, ValueList<string> listed, string zh, string en)
    {
        terminal.Out.Line();
        terminal.Out.Line(Say(
            $"{rules} 条规则中，{listed.Count} 条{zh}" + (listed.Count > 0 ? "：" : "。"),
            $"{listed.Count} of {rules} rules were {en}" + (listed.Count > 0 ? ":" : ".")));
        terminal.Out.Lines(listed.Select(rule => "  " + rule));
    }

    private string List(ValueList<string> items) => items.Count == 0 ? Say("（无）", "(none)") : string.Join(", ", items);

    private string Say(string zh, string en) => language == Language.English ? en : zh;
}
