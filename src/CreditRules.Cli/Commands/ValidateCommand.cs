using System.CommandLine;
using CreditRules.Cli.Cases;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Output;
using CreditRules.Format;

namespace CreditRules.Cli.Commands;

/// <summary>Every diagnostic of rule sets, lists, vocabularies, regime editions and cases.</summary>
internal static class ValidateCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var paths = CommonOptions.Paths(
            "要检查的文件或文件夹；文件夹中查找所有 *.json · files or folders to check; of a folder, every *.json in and under it");
        var noShipped = CommonOptions.NoShipped();
        var command = new Command("validate", "检查规则文件和案例文件，列出全部问题：位置、原因、改法。\n"
            + "Check documents and cases: every problem, where it is, why, and what to do.") { paths, noShipped };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            !parsed.GetValue(noShipped),
            common.LanguageOf(parsed),
            parsed.GetValue(common.Format),
            terminal));
        return command;
    }

    private static int Run(string[] paths, bool withShipped, Language language, OutputFormat format, Terminal terminal)
    {
        var sources = ReadFiles(paths, terminal.Input);
        if (sources.Count == 0)
        {
            terminal.Error.Line(language == Language.English ? "nothing to check: no JSON file was found" : "没有可检查的内容：未找到 JSON 文件");
            return ExitCode.CheckFailed;
        }

        var report = new ValidationReport(Diagnose(sources, withShipped));
        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(JsonText.WriteText(ValidationReportShape.Instance, report));
        }
        else
        {
            DiagnosticText.Write(terminal.Out, report.Diagnostics, language);
        }

        terminal.Error.Line(report.Summary(sources.Count, language), report.Errors > 0 ? Paint.Red : Paint.Green);
        return report.Errors > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private static IReadOnlyList<SourceText> ReadFiles(string[] paths, Stream input)
    {
        var files = new InputFiles(input);
        var sources = FileSearch.Find(paths, files).Select(files.Read).OfType<SourceText>().ToArray();
        files.ThrowIfUnreadable();
        return sources;
    }

    private static IEnumerable<Diagnostic> Diagnose(IReadOnlyList<SourceText> sources, bool withShipped)
    {
        var documents = DocumentSet.Read([.. sources.Where(source => !FileSearch.IsCases(source.File))], withShipped);
        var found = new List<Diagnostic>(documents.Diagnose());
        var content = documents.Content();
        foreach (var cases in LoadedCases.Read(sources.Where(source => FileSearch.IsCases(source.File)), found))
        {
            found.AddRange(CaseValidator.Validate(content, cases));
        }

        return found;
    }
}
