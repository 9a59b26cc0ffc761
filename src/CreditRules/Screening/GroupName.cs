using System.Collections.Frozen;
using System.Text;
using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>Reads the text by which rows of a file belong together: a consortium, or a group of equal bidders.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class GroupName
{
    // What clerks write into a column that doesn't concern a row. Taken as a name, it would make all these rows one
    // consortium, and one defaulter would bar them all.
    private static readonly FrozenSet<string> None = FrozenSet.Create(StringComparer.Ordinal, "无", "没有", "否", "/", "N/A", "NA", "NO", "NONE", "NULL");

    /// <summary>The name in the form in which names are compared: half width, capitals, no blanks; null where the text names nothing.</summary>
    internal static string? Read(string? text)
    {
        var name = new StringBuilder();
        foreach (var character in (text ?? "").Select(CharacterForm.HalfWidth).Where(character => !CharacterForm.IsBlank(character)))
        {
            name.Append(char.ToUpperInvariant(character));
        }

        var read = name.ToString();
        return read.All(CharacterForm.IsHyphen) || None.Contains(read) ? null : read;
    }
}
