namespace CreditRules.Model;

/// <summary>A published list (名单) and what it was over time.</summary>
internal sealed record CreditList : IDocument
{
    /// <summary>The list code.</summary>
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Earlier and other names of the list.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>In order of <c>from</c>; each is in force until the next one's.</summary>
    public required ValueList<ListVersion> Versions { get; init; }

    public LocalText? Note { get; init; }

    /// <summary>The version in force on a day; before the first, the first.</summary>
    internal ListVersion On(DateOnly date) => Versions[PlaceOn(date)];

    /// <summary>The place of that version among all.</summary>
    internal int PlaceOn(DateOnly date)
    {
        var versions = Versions.AsSpan();
        var place = versions.Length - 1;
        while (place > 0 && versions[place].From > date)
        {
            place--;
        }

        return place;
    }
}
