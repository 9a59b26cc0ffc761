using System.CommandLine;
using System.CommandLine.Invocation;

namespace CreditRules.Cli.Output;

/// <summary>Help in Chinese with English beside it.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        foreach (var line in Of(parseResult.CommandResult.Command))
        {
            output.Write(line + "\n");
        }

        return ExitCode.Done;
    }

    /// <summary>The command with those above it, from the root.</summary>
    private static IReadOnlyList<Command> Chain(Command command)
    {
        var chain = new List<Command> { command };
        while (chain[0].Parents.OfType<Command>().FirstOrDefault() is { } parent)
        {
            chain.Insert(0, parent);
        }

        return chain;
    }

    /// <summary>What a person types to reach the command.</summary>
    internal static string Path(Command command) => string.Join(' ', Chain(command).Select(Name));

    private static string Name(Command command) => command is RootCommand root ? root.HelpName ?? root.Name : command.Name;

    private static IEnumerable<string> Of(Command command)
    {
        var chain = Chain(command);
        var inherited = chain.SkipLast(1).SelectMany(above => above.Options).Where(option => option.Recursive);
        return
        [
            command.Description ?? "",
            "",
            "用法 Usage:",
            "  " + Usage(chain),
            .. Section("命令 Commands:", command.Subcommands.Select(sub => (sub.Name, sub.Description))),
            .. Section("参数 Arguments:", command.Arguments.Select(argument => (Term(argument), argument.Description))),
            .. Section("选项 Options:", command.Options.Concat(inherited).Where(option => !option.Hidden).Select(option => (Term(option), option.Description))),
            .. chain.Count > 1 ? [] : ExitCodes,
        ];
    }

    private static IEnumerable<string> Section(string title, IEnumerable<(string Term, string? Description)> rows)
    {
        var all = rows.ToArray();
        return all.Length == 0
            ? []
            : ["", title, .. all.SelectMany(row => new[] { "  " + row.Term, "      " + (row.Description ?? "").Replace("\n", "\n      ", StringComparison.Ordinal) })];
    }

    private static string Usage(IReadOnlyList<Command> chain)
    {
        var command = chain[^1];
        var required = command.Options.Where(option => option.Required).Select(Term);
        string[] parts =
        [
            .. chain.Select(Name),
            .. command.Subcommands.Count > 0 ? ["COMMAND"] : Array.Empty<string>(),
            .. command.Arguments.Select(Term),
            .. required,
            "[OPTIONS]",
        ];
        return string.Join(' ', parts);
    }

    private static string Term(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;

    private static string Term(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name));
        var many = option.AllowMultipleArgumentsPerToken ? "…" : "";
        return option.HelpName is { } value ? $"{names} {value}{many}" : names;
    }

    private static string[] ExitCodes =>
    [
        "",
        "退出码 Exit codes:",
        "  0   完成 · done",
        "  1   无法运行：输入不可读或不合法 · could not run: unreadable or invalid input",
        "  2   已运行，检查未通过 · it ran and what it checks failed",
        "  64  用法错误 · wrong usage",
    ];
}
