using System.Text.RegularExpressions;

namespace CreditRules.Tests.Docs;

/// <summary>Output as a page shows it: the hash of the rule book, which any mended document changes, left out.</summary>
internal static partial class Shown
{
    public static string Of(string output) => Hash().Replace(output, "sha256:…").TrimEnd('\n');

    [GeneratedRegex("sha256:[0-9a-f]{64}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hash();
}
