using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CreditRules.Model;

/// <summary>An immutable map from names to values, in ordinal order of names, that compares by its pairs.</summary>
internal sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    internal static readonly ValueMap<T> Empty = new([]);

    private readonly KeyValuePair<string, T>[] _pairs;

    internal ValueMap(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        _pairs = [.. pairs];
        Array.Sort(_pairs, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
    }

    public int Count => _pairs.Length;

    /// <summary>The pairs, in ordinal order of names.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _pairs;

    public IEnumerable<string> Keys => _pairs.Select(pair => pair.Key);

    public IEnumerable<T> Values => _pairs.Select(pair => pair.Value);

    public T this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"no value is named '{key}'");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        foreach (var pair in _pairs)
        {
            if (string.Equals(pair.Key, key, StringComparison.Ordinal))
            {
                value = pair.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool Equals(ValueMap<T>? other)
    {
        if (other is null || _pairs.Length != other._pairs.Length)
        {
            return false;
        }

        for (var i = 0; i < _pairs.Length; i++)
        {
            if (_pairs[i].Key != other._pairs[i].Key || !EqualityComparer<T>.Default.Equals(_pairs[i].Value, other._pairs[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var pair in _pairs)
        {
            hash.Add(pair.Key, StringComparer.Ordinal);
            hash.Add(pair.Value);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _pairs.GetEnumerator();
}
