using System.CommandLine;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Commands;

/// <summary>Published lists into one index file.</summary>
internal static class ListsBuildCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "名单文件（CSV、TSV、JSON、JSONL、XLSX）：PATH、CODE=PATH 或 CODE@日期=PATH · lists: PATH, CODE=PATH or CODE@DAY=PATH",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output") { Description = "索引文件 · the index file", HelpName = "INDEX", Required = true };
        var rejects = new Option<string?>("--rejects")
        {
            Description = "未能读取的记录写入何处，默认 INDEX.rejects.csv · where rejected records go; INDEX.rejects.csv by default",
            HelpName = "FILE",
        };
        var reading = new ListsOptions();
        var book = new BookOptions();
        var command = new Command("build", "把已发布的名单做成一个索引文件：不可变，带校验。\nTurn published lists into one index file: immutable and checked.") { sources, output, rejects };
        reading.AddTo(command);
        book.AddDocumentsTo(command);
        command.Validators.Add(result => ListsOptions.RequireDays(result, result.GetValue(sources)));
        command.Validators.Add(result => FileRoles.Require(
            result,
            [result.GetValue(output), result.GetValue(rejects)],
            [.. (result.GetValue(sources) ?? []).Select(source => ListRequest.Split(source).Path), reading.ColumnsOf(result)]));
        command.SetAction(parsed => Run(
            new ListsBuildRequest
            {
                Lists = reading.Read(parsed, parsed.GetRequiredValue(sources)),
                Output = parsed.GetRequiredValue(output),
                Rejects = parsed.GetValue(rejects) ?? parsed.GetRequiredValue(output) + ".rejects.csv",
                Threads = reading.Threads(parsed),
                Book = book.Read(parsed),
            },
            common.LanguageOf(parsed),
            parsed.GetValue(common.Format),
            terminal));
        return command;
    }

    private static int Run(ListsBuildRequest request, Language language, OutputFormat format, Terminal terminal)
    {
        using var interruption = new Interruption();
        using var index = new ListsBuild(request, terminal, language).Run(interruption.Token);
        terminal.Out.Tell(format, index, request.Output, language);

        // An index of nothing, of files that have records, is hardly what was wanted.
        var sources = index.Contents.Sources;
        return sources.Any(source => source.Records > 0) && sources.All(source => source.Entries == 0) ? ExitCode.CheckFailed : ExitCode.Done;
    }
}
