namespace CreditRules.Model;

/// <summary>Region codes of GB/T 2260: six digits, of which the first two name the province and the first four the city.</summary>
internal static class Region
{
    internal const string National = "000000";

    /// <summary>Whether what holds in <paramref name="upper"/> holds in <paramref name="lower"/>: it is the same region or lies in it.</summary>
    internal static bool Covers(string upper, string lower)
    {
        var significant = upper.EndsWith("0000", StringComparison.Ordinal) ? 2
            : upper.EndsWith("00", StringComparison.Ordinal) ? 4
            : 6;
        return upper == National || string.CompareOrdinal(upper, 0, lower, 0, significant) == 0;
    }

    internal static bool IsStrictlyAbove(string upper, string lower) => upper != lower && Covers(upper, lower);
}
