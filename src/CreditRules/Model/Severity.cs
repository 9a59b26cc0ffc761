namespace CreditRules;

/// <summary>How grave an entry is.</summary>
public enum Severity
{
    /// <summary>轻微.</summary>
    Minor,

    /// <summary>一般.</summary>
    General,

    /// <summary>严重.</summary>
    Serious,
}
