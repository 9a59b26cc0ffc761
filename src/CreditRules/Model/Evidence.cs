namespace CreditRules.Model;

/// <summary>Whether the clause was seen in a source.</summary>
internal enum Evidence
{
    /// <summary>It was seen.</summary>
    Confirmed,

    /// <summary>It was not: loaded, listed and tested, and not applied unless the caller asks.</summary>
    Unconfirmed,
}
