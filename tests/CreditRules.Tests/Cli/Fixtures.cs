using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Cli;

/// <summary>The small book, subjects and matters that the tests of the command line use.</summary>
internal static class Fixtures
{
    public static string Book => PathOf("book");

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/CreditRules.Tests/Cli/Fixtures");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>The arguments of <c>evaluate</c> over the small book alone.</summary>
    public static string[] Evaluate(string subject, string context, params string[] more) =>
        ["evaluate", "--subject", PathOf(subject), "--context", PathOf(context), "--no-shipped", .. more, "--rules", Book];
}
