using System.Text.RegularExpressions;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Cli;

/// <summary>Texts that people read, kept whole in <c>Golden/</c>; CREDITRULES_APPROVE=1 rewrites them.</summary>
internal static class Golden
{
    public static void Holds(string name, string text)
    {
        var path = Path.Combine(Repository.Root, "tests/CreditRules.Tests/Cli/Golden", name + ".txt");
        var stable = Stable(text);
        if (Approved.IsRewritten)
        {
            Approved.Write(path, stable);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests once with {Approved.Switch}=1 and review it");
        Assert.Equal(File.ReadAllText(path), stable);
    }

    // Where the repository lies, and the hash of documents that others change, are not what the text is about.
    private static string Stable(string text) => Regex.Replace(
        text.Replace(Fixtures.Folder + "/", "").Replace(Repository.Root, ""), "sha256:[0-9a-f]{64}", "sha256:…");
}
