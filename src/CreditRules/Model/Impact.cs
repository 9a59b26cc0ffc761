namespace CreditRules;

/// <summary>What a restriction does to the matter.</summary>
public enum Impact
{
    /// <summary>The matter can't go ahead.</summary>
    Bars,

    /// <summary>It goes ahead with less.</summary>
    Limits,

    /// <summary>More checks.</summary>
    Scrutinises,

    /// <summary>Publicity, or a note in a file.</summary>
    Informs,
}
