using System.Collections.Immutable;
using System.Text;
using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>One field of a header and what is known of it.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record HeaderField<TColumn>
    where TColumn : struct, Enum
{
    private const int LongestNumber = 8;

    internal required int Position { get; init; }

    internal required string Text { get; init; }

    /// <summary>The text in the form in which names are compared; empty where there is none.</summary>
    internal required string Folded { get; init; }

    /// <summary>What stands in the column, or null.</summary>
    internal TColumn? Column { get; init; }

    /// <summary>0 for a name that says it outright.</summary>
    internal int Rank { get; init; }

    /// <summary>Why a known column is left aside, or null.</summary>
    internal LocalText? WhyUnread { get; init; }

    /// <summary>Whether a value stands there rather than a name: a day, or a number as long as a code's.</summary>
    internal bool LooksLikeData =>
        (FieldText.TryDate(Encoding.UTF8.GetBytes(Text), out var date) && date is not null) || LongestRun() >= LongestNumber;

    internal static ImmutableArray<HeaderField<TColumn>> Of(IReadOnlyList<string> header, ColumnNames<TColumn> names)
    {
        var folded = header.Select(HeaderText.Fold).ToArray();
        return [.. header.Select((text, position) => Of(text, position, folded, names))];
    }

    private static HeaderField<TColumn> Of(string text, int position, string[] all, ColumnNames<TColumn> names)
    {
        var shown = text.Trim();
        var field = new HeaderField<TColumn> { Position = position, Text = shown, Folded = all[position] };
        if (names.TryFind(text, out var alias))
        {
            var stepsBack = alias.Beside is { } beside && Array.Exists(all, other => other.StartsWith(beside, StringComparison.Ordinal));
            return field with { Column = alias.Column, Rank = stepsBack ? 1 : alias.Rank };
        }

        return names.TryFindUnread(text, out var why) ? field with { WhyUnread = why } : field;
    }

    private int LongestRun()
    {
        var (longest, run) = (0, 0);
        foreach (var character in Text)
        {
            run = char.IsAsciiDigit(CharacterForm.HalfWidth(character)) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
