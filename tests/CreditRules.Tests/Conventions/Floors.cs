using System.Text.RegularExpressions;

namespace CreditRules.Tests.Conventions;

/// <summary>The floors of the core library, and who may look where: a type names types of its own floor and below.</summary>
internal static class Floors
{
    /// <summary>Bottom to top; folders in one row share a floor.</summary>
    private static readonly string[][] BottomToTop =
    [
        ["Diagnostics"],
        ["Model", "Identifiers"],
        ["Format"],
        ["Validation"],
        ["Compilation"],
        ["Evaluation"],
        ["Explanation", "Disclosure", "Screening", "Analysis", "DependencyInjection", Roof],
    ];

    /// <summary>Files directly in the project's folder.</summary>
    private const string Roof = "";

    private static int Top => BottomToTop.Length - 1;

    /// <summary>Every reference that looks up, or sideways between features of the top floor, as a sentence.</summary>
    public static IEnumerable<string> Violations(IEnumerable<TypeNode> types)
    {
        var all = types.ToList();
        var byName = all.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in all.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (FloorOf(type) < 0)
            {
                yield return $"{type} is in a folder that has no floor: name it in Floors";
                continue;
            }

            foreach (var used in type.Uses.Order(StringComparer.Ordinal).Where(byName.ContainsKey).Select(name => byName[name]))
            {
                if (Complaint(type, used) is { } complaint)
                {
                    yield return $"{type} uses {used}, {complaint}";
                }
            }
        }
    }

    private static string? Complaint(TypeNode user, TypeNode used)
    {
        var (from, to) = (FloorOf(user), FloorOf(used));
        return to > from ? "which is above it"
            : from == Top && to == Top && Folder(user) != Folder(used) && Folder(user) != Roof ? "which stands beside it on the top floor"
            : null;
    }

    private static int FloorOf(TypeNode type) => Array.FindIndex(BottomToTop, row => row.Contains(Folder(type)));

    private static string Folder(TypeNode type) => Regex.Match(type.File, "^[^/]*(?=/)").Value;
}
