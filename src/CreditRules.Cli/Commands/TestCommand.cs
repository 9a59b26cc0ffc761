using System.CommandLine;
using CreditRules.Cli.Cases;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Output;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Commands;

/// <summary>Runs the cases beside rule sets.</summary>
internal static class TestCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var paths = CommonOptions.Paths(
            "memo.json、cases.json 或文件夹；案例是与 memo.json 同在的 cases.json · "
            + "memo.json, cases.json or a folder; cases stand in cases.json beside memo.json");
        var coverage = new Option<bool>("--coverage") { Description = "列出没有案例触及、从未适用、从未判为不适用的规则 · list the rules that no case touches, applies or decides against" };
        var noShipped = CommonOptions.NoShipped();
        var command = new Command("test", "运行案例（cases.json），核对判断与预期是否完全一致。\n"
            + "Run the cases (cases.json) and check that each decision is exactly as expected.") { paths, coverage, noShipped };
        command.SetAction(parsed => Run(
            new TestFiles(parsed.GetRequiredValue(paths), terminal.Input),
            !parsed.GetValue(noShipped),
            parsed.GetValue(coverage),
            new TestReport(common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal)));
        return command;
    }

    private static int Run(TestFiles files, bool withShipped, bool withCoverage, TestReport report)
    {
        var set = DocumentSet.Read(files.Documents, withShipped);
        var book = set.ToBook(new RuleBookOptions());
        var cases = Load(files.Cases, book.Content);
        var run = TestRun.Of(book, cases, set.Given, withCoverage);
        if (run.Results.Count == 0)
        {
            report.NothingToTest();
            return ExitCode.CheckFailed;
        }

        report.Write(run);
        return run.Failed > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private static IReadOnlyList<LoadedCases> Load(IEnumerable<SourceText> sources, RuleBookContent content)
    {
        var found = new List<Diagnostic>();
        var cases = LoadedCases.Read(sources, found);
        found.AddRange(cases.SelectMany(file => CaseValidator.Validate(content, file)));
        return found.Exists(diagnostic => diagnostic.IsError) ? throw new CreditRulesException(found) : cases;
    }
}
