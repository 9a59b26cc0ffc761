using System.Text.RegularExpressions;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Screening.Reports;

/// <summary>Reports kept whole in <c>Golden/</c>; CREDITRULES_APPROVE=1 rewrites them.</summary>
internal static class ReportGolden
{
    internal static void Holds(string name, string text)
    {
        var path = Path.Combine(Repository.Root, "tests/CreditRules.Tests/Screening/Reports/Golden", name);
        var stable = Stable(text);
        if (Approved.IsRewritten)
        {
            Approved.Write(path, stable);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests once with {Approved.Switch}=1 and review it");
        Assert.Equal(File.ReadAllText(path), stable);
    }

    // The hash of documents that others change is not what a report is about, nor the hash of a style that repeats it.
    private static string Stable(string text) => Regex.Replace(Regex.Replace(text, "[0-9a-f]{64}", "…"), "sha256-[A-Za-z0-9+/]{43}=", "sha256-…");
}
