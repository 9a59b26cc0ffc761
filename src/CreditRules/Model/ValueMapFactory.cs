namespace CreditRules.Model;

/// <summary>Makes <see cref="ValueMap{T}"/>s; a map that already is one is shared, any other is copied.</summary>
internal static class ValueMap
{
    internal static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> pairs)
    {
        if (pairs is ValueMap<T> map)
        {
            return map;
        }

        var made = new ValueMap<T>(pairs);
        return made.Count == 0 ? ValueMap<T>.Empty : made;
    }
}
