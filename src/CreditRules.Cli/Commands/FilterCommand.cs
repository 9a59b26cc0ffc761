using System.Collections.Concurrent;
using System.CommandLine;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Output;
using CreditRules.Screening;

namespace CreditRules.Cli.Commands;

/// <summary>Subjects as JSON lines in, answers as JSON lines out: for pipes and cluster engines.</summary>
internal static class FilterCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var book = new BookOptions();
        var context = ScreenOptions.ContextOption();
        var index = ScreenOptions.IndexOption();
        var kind = ScreenOptions.KindOption();
        var strict = ScreenOptions.StrictOption();
        var threads = Choice.Count("--threads", "线程数，默认 1 · how many threads work; 1 by default", "N");
        var command = new Command("filter", "标准输入每行一个主体（JSON），标准输出每行一个结果，次序相同；错误的行输出 error。\n"
            + "One subject a line on standard input (JSON), one answer a line on standard output, in the same order; a bad line gives an error.")
        {
            context, index, kind, strict, threads,
        };
        book.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(context) == InputFiles.Standard)
            {
                result.AddError("`--context` 应为文件，标准输入留给主体 · `--context` takes a file: standard input is for the subjects");
            }
        });
        command.SetAction(parsed => Run(new FilterRequest
        {
            Context = parsed.GetRequiredValue(context),
            Index = parsed.GetValue(index),
            DefaultKind = parsed.GetValue(kind),
            Strict = parsed.GetValue(strict),
            Threads = Math.Max(parsed.GetValue(threads) ?? 1, 1),
            Book = book.Read(parsed),
        }, common.LanguageOf(parsed), terminal));
        return command;
    }

    private static int Run(FilterRequest request, Language language, Terminal terminal)
    {
        var warnings = new ConcurrentQueue<Diagnostic>();
        var matter = ScreenMatter.Load(request.Book, request.Context, Stream.Null, warnings);
        using EntrySearch entries = request.Index is { } path ? MappedIndex.Open(path) : EntryTable.Empty;
        matter.RequireLists(request.Index ?? "", entries);
        foreach (var warning in request.Index is null ? [] : ListsOnDay.Of(request.Index, entries, matter, request.Strict).Warnings)
        {
            warnings.Enqueue(warning);
        }

        DiagnosticText.Write(terminal.Error, warnings, language);
        var work = new FilterWork(
            new LineInput(terminal.Input), terminal.Out.ToStream(), matter.Screener(entries, request.Strict), request.DefaultKind, request.Threads);
        work.Run(CancellationToken.None);
        terminal.Error.Line(work.Figures.Tell().In(language));
        return ExitCode.Done;
    }
}
