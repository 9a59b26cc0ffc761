namespace CreditRules.Tests.Conventions;

public sealed class LeftoverTests
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".sh", ".js", ".mjs", ".txt", ".yml"];

    // Put together from halves, so that this file does not find itself.
    private static readonly string[] Unfinished = ["NotImplemented" + "Exception", "TO" + "DO", "FIX" + "ME"];

    private static readonly string[] RegistryHosts =
        ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pypi" + ".org", "crates" + ".io", "debian" + ".org", "packages.microsoft" + ".com"];

    /// <summary>Texts of law and of other people, quoted as they stand.</summary>
    private const string Data = "src/CreditRules.Memos/data/";

    [Fact]
    public void Nothing_is_left_unfinished() => AssertNowhere(Unfinished, "finish it or file an issue");

    [Fact]
    public void No_file_names_a_package_registry() => AssertNowhere(RegistryHosts, "leave the choice of registry to the reader's own settings");

    private static void AssertNowhere(string[] words, string advice)
    {
        var found =
            from path in Repository.Files(".")
            where Extensions.Contains(Path.GetExtension(path)) || path == ".ci/run"
            where !path.StartsWith(Data, StringComparison.Ordinal)
            from line in Repository.Lines(path).Select((text, index) => (text, number: index + 1))
            from word in words
            where line.text.Contains(word, StringComparison.Ordinal)
            select $"{path}:{line.number} contains `{word}`: {advice}";

        Convention.Holds(found);
    }
}
