namespace CreditRules;

/// <summary>What a legal basis does for the measure.</summary>
public enum BasisRole
{
    /// <summary>It orders the measure.</summary>
    Orders,

    /// <summary>It permits the measure.</summary>
    Permits,

    /// <summary>It is merely cited; it never carries a measure through the regime gate.</summary>
    Cited,
}
