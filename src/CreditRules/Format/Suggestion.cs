namespace CreditRules.Format;

/// <summary>"Did you mean": the known word nearest to an unknown one.</summary>
internal static class Suggestion
{
    internal static string? Nearest(string word, IEnumerable<string> known)
    {
        var limit = Math.Max(2, word.Length / 3);
        var best = known
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate, limit)))
            .Where(pair => pair.Distance <= limit && pair.Distance < pair.Candidate.Length)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate;
    }

    /// <summary>What to do about an unknown word: the nearest known one, or the whole choice.</summary>
    internal static LocalText Advice(string word, IReadOnlyCollection<string> known)
    {
        if (Nearest(word, known) is { } near)
        {
            return new($"是否想写 `{near}`？", $"did you mean `{near}`?");
        }

        var choice = string.Join(", ", known.Order(StringComparer.Ordinal).Take(12).Select(item => $"`{item}`"));
        var more = known.Count > 12 ? " …" : "";
        return known.Count == 0
            ? new("这里没有可用的取值", "nothing is declared that could stand here")
            : new($"可用：{choice}{more}", $"known here: {choice}{more}");
    }

    // Levenshtein's distance with case ignored, given up once it must exceed the limit.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
