using System.CommandLine;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Commands;

/// <summary>What every command takes.</summary>
internal sealed class CommonOptions
{
    private const string MarkdownWord = "markdown";

    internal Option<OutputFormat> Format { get; } = Recursive(Choice.Of(
        "--format",
        "输出格式：text 给人看（默认），json 给程序读，markdown 供审阅（只用于 memos show）"
        + " · output: text for people (default), json for programs, markdown for review (memos show only)",
        ("text", OutputFormat.Text),
        ("json", OutputFormat.Json),
        (MarkdownWord, OutputFormat.Markdown)));

    internal Option<Language> Lang { get; } = Recursive(Choice.Of(
        "--lang",
        "文字语言：zh 中文（默认），en 英文 · language: zh Chinese (default), en English",
        ("zh", Language.Chinese),
        ("en", Language.English)));

    /// <summary>The language asked for; Chinese where the command line itself is wrong.</summary>
    internal Language LanguageOf(ParseResult parsed) => parsed.Errors.Count > 0 ? Language.Chinese : parsed.GetValue(Lang);

    internal static Option<bool> NoShipped() => new("--no-shipped")
    {
        Description = "不加载随附的文件，只用给出的文件 · leave the shipped documents out, use only those given",
    };

    internal static Argument<string[]> Paths(string description) => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Refuses the format for review where nothing is reviewed.</summary>
    internal void RefuseMarkdown(Command command) => command.Validators.Add(result =>
    {
        // The value itself can't be asked for where the command line has another one that is none.
        if (result.GetResult(Format)?.Tokens is [{ Value: MarkdownWord }])
        {
            result.AddError("`--format markdown` 只用于 `memos show` · `--format markdown` is for `memos show` only");
        }
    });

    private static Option<T> Recursive<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }
}
