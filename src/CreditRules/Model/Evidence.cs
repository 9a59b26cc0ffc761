namespace CreditRules;

/// <summary>Whether the clause was seen in a source.</summary>
public enum Evidence
{
    /// <summary>It was seen.</summary>
    Confirmed,

    /// <summary>It was not: loaded, listed and tested, and not applied unless the caller asks.</summary>
    Unconfirmed,
}
