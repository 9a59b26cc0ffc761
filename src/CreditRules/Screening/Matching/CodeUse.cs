namespace CreditRules.Screening;

/// <summary>Of what use an identifier is when subjects are compared.</summary>
internal enum CodeUse
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>A part of it is hidden.</summary>
    Masked,

    /// <summary>Its check digit fails, or its form is none that is known.</summary>
    Invalid,

    /// <summary>It fits an organisation and a person alike.</summary>
    Ambiguous,

    /// <summary>It is whole, and of a kind that can't be compared with today's: a registration number, a passport.</summary>
    Other,

    /// <summary>Its check digit holds: two such of unlike value are two subjects'.</summary>
    Decisive,
}
