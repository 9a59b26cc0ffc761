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
    internal ListVersion On(DateOnly date)
    {
        var found = Versions[0];
        foreach (var version in Versions)
        {
            if (version.From <= date)
            {
                found = version;
            }
        }

        return found;
    }
}
