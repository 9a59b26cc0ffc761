namespace CreditRules.Identifiers;

/// <summary>A published number with its middle hidden: <c>371***********0018</c>.</summary>
/// <remarks>
/// One row of asterisks says that something is hidden, not how much: publishers put any number of them. With several rows
/// each asterisk stands for one character. Pure functions; thread-safe.
/// </remarks>
internal static class MaskedNumber
{
    internal const char Asterisk = '*';

    // Fewer would leave the name alone to decide.
    private const int FewestShown = 4;

    /// <summary>Whether a full number may be the one that is masked.</summary>
    /// <param name="masked">The masked number, normalised.</param>
    /// <param name="full">The other number, normalised; one that is masked too fits only where it is masked alike.</param>
    public static bool Fits(ReadOnlySpan<char> masked, ReadOnlySpan<char> full)
    {
        var hidden = masked.Count(Asterisk);
        if (hidden == 0 || !ShowsEnough(masked))
        {
            return false;
        }

        if (full.Contains(Asterisk))
        {
            return masked.SequenceEqual(full);
        }

        var (first, last) = (masked.IndexOf(Asterisk), masked.LastIndexOf(Asterisk));
        return last - first + 1 == hidden
            ? full.Length > masked.Length - hidden && full.StartsWith(masked[..first]) && full.EndsWith(masked[(last + 1)..])
            : FitsEach(masked, full);
    }

    /// <summary>Whether enough of a masked number is shown to tell it from another.</summary>
    /// <param name="masked">The masked number, normalised.</param>
    public static bool ShowsEnough(ReadOnlySpan<char> masked) => masked.Length - masked.Count(Asterisk) >= FewestShown;

    private static bool FitsEach(ReadOnlySpan<char> masked, ReadOnlySpan<char> full)
    {
        if (masked.Length != full.Length)
        {
            return false;
        }

        for (var i = 0; i < masked.Length; i++)
        {
            if (masked[i] != Asterisk && masked[i] != full[i])
            {
                return false;
            }
        }

        return true;
    }
}
