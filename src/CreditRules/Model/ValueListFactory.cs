namespace CreditRules.Model;

/// <summary>Makes <see cref="ValueList{T}"/>s; a list that already is one is shared, any other is copied.</summary>
internal static class ValueList
{
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    internal static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? new ValueList<T>([.. items]);
}
