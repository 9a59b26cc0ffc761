using System.Text;
using CreditRules.Cli;
using CreditRules.Cli.Output;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>Every command of <c>creditrules</c> on a page runs, ends with the code that the page gives, and prints what it shows.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Tool = "creditrules ";

    private const string Project = "dotnet run --project src/CreditRules.Cli -- ";

    // What the first answer must show, however many others there are.
    private const string Bar = "(发改财金〔2016〕2798号), clause 九 [cn-2016-2798#procurement]";

    // What a clone or an installation needs, and the tests can't run inside themselves.
    private static readonly string[] NotRun =
    [
        "dotnet test", "dotnet add package CreditRules", "dotnet add package CreditRules.Memos", "dotnet tool install --global CreditRules.Cli",
        ".ci/run",
    ];

    // What comes after these is written, into the test's own folder.
    private static readonly string[] Written = ["--output", "--rejects"];

    private readonly string _folder = Directory.CreateTempSubdirectory("creditrules-docs-").FullName;

    public static TheoryData<string> Blocks { get; } = Pages.Places(block => block.Language == "sh");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_command_does_what_the_page_says(string place)
    {
        var block = Pages.At(place);
        WriteFiles(block.File);
        var printed = new StringBuilder();
        foreach (var line in block.Text.Split('\n').Where(line => !NotRun.Contains(line)))
        {
            printed.Append(Run(line, ExitOf(block)));
        }

        if (Pages.OutputOf(block) is { } output)
        {
            Output.Holds(output, printed.ToString());
        }
    }

    [Fact]
    public void The_command_of_a_fresh_clone_gives_the_answer_of_the_quick_start()
    {
        var command = Assert.Single(Pages.Blocks, block => block.File == Pages.ReadMe && block.Text.StartsWith(Project, StringComparison.Ordinal));
        var quickStart = Pages.Blocks.First(block => block.Word == "QuickStart");

        Output.Holds(Pages.OutputOf(quickStart)!, Run(command.Text.Split('\n')[0] + " --lang en", ExitCode.Done));
        var lines = Repository.Lines(Pages.ReadMe);
        Assert.Contains("Outcome: prohibited: it can't go ahead", lines);
        Assert.Contains(lines, line => line.StartsWith("    Rule: ", StringComparison.Ordinal) && line.EndsWith(Bar, StringComparison.Ordinal));
    }

    private static int ExitOf(MarkdownBlock block) =>
        block.Value("exit=") is [var exit] ? exit - '0' : ExitCode.Done;

    // A block that names a file is that file, for the commands of its page.
    private void WriteFiles(string page)
    {
        foreach (var block in Pages.Blocks.Where(block => block.File == page))
        {
            if (block.FileName is { } name)
            {
                var path = Path.Combine(_folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, block.Text + "\n");
            }
        }
    }

    private string Run(string line, int exit)
    {
        var start = new[] { Tool, Project }.Single(prefix => line.StartsWith(prefix, StringComparison.Ordinal));
        var words = line[start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var arguments = words.Select((word, at) => at > 0 && Written.Contains(words[at - 1]) ? Path.Combine(_folder, word) : Placed(word)).ToArray();
        using var printed = new StringWriter();
        using var told = new StringWriter();
        var code = Program.Run(arguments, new Terminal(Stream.Null, new Screen(printed, false), new Screen(told, false)));

        var all = WithoutFolders(printed.ToString() + told);
        Assert.True(code == exit, $"`{line}` ended with {code}:\n{all}");
        return all;
    }

    // The tests run elsewhere than in the root of the repository, where the page's reader stands. A list may be named before its path.
    private string Placed(string argument)
    {
        var path = argument[(argument.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var found = new[] { _folder, Repository.Root }.Select(root => Path.Combine(root, path)).FirstOrDefault(Path.Exists);
        return path.Length == 0 || found is null ? argument : argument[..^path.Length] + found;
    }

    private string WithoutFolders(string text) => text
        .Replace(_folder + "/", "", StringComparison.Ordinal)
        .Replace(Repository.Root.TrimEnd('/') + "/", "", StringComparison.Ordinal);
}
