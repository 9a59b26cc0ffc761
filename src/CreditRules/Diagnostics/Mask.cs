namespace CreditRules.Diagnostics;

/// <summary>Masks what names a natural person.</summary>
internal static class Mask
{
    private const int Head = 3;
    private const int Tail = 4;

    /// <summary>The first three characters and the last four; of a short identifier nothing.</summary>
    internal static string Number(string id) =>
        id.Length <= Head + Tail
            ? new string('*', id.Length)
            : string.Concat(id.AsSpan(0, Head), new string('*', id.Length - Head - Tail), id.AsSpan(id.Length - Tail));

    /// <summary>A word as it stands where it could be a code; what could be a person's name by its first character.</summary>
    internal static string Word(string word) => System.Text.Ascii.IsValid(word) ? word : Name(word);

    /// <summary>The first character.</summary>
    internal static string Name(string name) =>
        name.Length == 0 ? name : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[0]) && name.Length > 1 ? 2 : 1), "*");
}
