using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CreditRules.Screening;

/// <summary>Knows columns by their names: those of the wire contract, those that published files use, and the caller's own.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ColumnNames<TColumn>
    where TColumn : struct, Enum
{
    private readonly FrozenDictionary<string, ColumnAlias<TColumn>> _known;
    private readonly FrozenDictionary<string, LocalText> _unread;
    private readonly FrozenSet<string> _leftOut;

    internal ColumnNames(ImmutableArray<ColumnAlias<TColumn>> aliases, ImmutableArray<UnreadColumn> unread)
    {
        Aliases = [.. Enum.GetValues<TColumn>().Select(column => new ColumnAlias<TColumn>(WireName(column), column)), .. aliases];
        Unread = unread;
        _known = Aliases.ToFrozenDictionary(alias => HeaderText.Fold(alias.Text), StringComparer.Ordinal);
        _unread = unread.ToFrozenDictionary(column => HeaderText.Fold(column.Text), column => column.Why, StringComparer.Ordinal);
        _leftOut = [];
    }

    private ColumnNames(
        ColumnNames<TColumn> names, FrozenDictionary<string, ColumnAlias<TColumn>> known, FrozenDictionary<string, LocalText> unread, FrozenSet<string> leftOut) =>
        (Aliases, Unread, _known, _unread, _leftOut) = (names.Aliases, names.Unread, known, unread, leftOut);

    /// <summary>The names that are built in; the wire contract's come first.</summary>
    internal ImmutableArray<ColumnAlias<TColumn>> Aliases { get; }

    /// <summary>The columns that are left aside on purpose.</summary>
    internal ImmutableArray<UnreadColumn> Unread { get; }

    /// <summary>The name of a column in the wire contract.</summary>
    internal static string WireName(TColumn column) => JsonNamingPolicy.CamelCase.ConvertName(column.ToString());

    internal bool TryFind(string header, out ColumnAlias<TColumn> alias) => _known.TryGetValue(HeaderText.Fold(header), out alias);

    /// <summary>Why a known column is left aside.</summary>
    internal bool TryFindUnread(string header, [NotNullWhen(true)] out LocalText? why) => _unread.TryGetValue(HeaderText.Fold(header), out why);

    /// <summary>Whether the caller said to leave the column aside, so that nobody need be told.</summary>
    internal bool IsLeftOut(string header) => _leftOut.Contains(HeaderText.Fold(header));

    /// <summary>These names and the caller's own, which come first; a name without a column is left out.</summary>
    internal ColumnNames<TColumn> With(IReadOnlyDictionary<string, TColumn?> own)
    {
        var known = _known.ToDictionary(StringComparer.Ordinal);
        var unread = _unread.ToDictionary(StringComparer.Ordinal);
        var leftOut = _leftOut.ToHashSet(StringComparer.Ordinal);
        foreach (var (text, column) in own)
        {
            var name = HeaderText.Fold(text);
            _ = known.Remove(name);
            _ = unread.Remove(name);
            if (column is { } value)
            {
                known[name] = new ColumnAlias<TColumn>(text, value);
            }
            else
            {
                _ = leftOut.Add(name);
            }
        }

        return new ColumnNames<TColumn>(
            this, known.ToFrozenDictionary(StringComparer.Ordinal), unread.ToFrozenDictionary(StringComparer.Ordinal), leftOut.ToFrozenSet(StringComparer.Ordinal));
    }
}
