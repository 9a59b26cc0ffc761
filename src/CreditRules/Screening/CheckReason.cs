namespace CreditRules.Screening;

/// <summary>Why a person must look at a screened subject.</summary>
internal enum CheckReason
{
    /// <summary>There is no identifier: lists could be searched by name only.</summary>
    MissingCode,

    /// <summary>The identifier's check digit fails, or it has no known form.</summary>
    InvalidCode,

    /// <summary>A part of the identifier is hidden.</summary>
    MaskedCode,

    /// <summary>The identifier fits an organisation and a person alike; say which in <c>idType</c>.</summary>
    AmbiguousCode,

    /// <summary>An entry may be the subject's: the name, or the name and a masked number, fit.</summary>
    PossibleMatch,
}
