namespace CreditRules.Validation.Checks;

/// <summary>Walks from one to the next of those that took over from it.</summary>
internal static class Succession
{
    /// <summary>Whether following the arrows leads back to where it began.</summary>
    internal static bool ReturnsTo(string start, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next(start));
        while (open.TryPop(out var code))
        {
            if (code == start)
            {
                return true;
            }

            foreach (var following in seen.Add(code) ? next(code) : [])
            {
                open.Push(following);
            }
        }

        return false;
    }
}
