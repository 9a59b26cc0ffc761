using System.Collections.Frozen;

namespace CreditRules.Screening;

/// <summary>Words and what they mean; width, case, blanks, underscores and hyphens make no difference.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class WordTable<T>(params (T Value, string[] Words)[] words)
    where T : struct
{
    private readonly FrozenDictionary<string, T> _values =
        words.SelectMany(pair => pair.Words, (pair, word) => KeyValuePair.Create(HeaderText.Fold(word), pair.Value)).ToFrozenDictionary(StringComparer.Ordinal);

    internal bool TryFind(ReadOnlySpan<char> word, out T value) => _values.TryGetValue(HeaderText.Fold(word.ToString()), out value);
}
