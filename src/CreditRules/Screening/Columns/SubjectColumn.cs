namespace CreditRules.Screening;

/// <summary>What a column of a file of subjects can hold. The names are those of the wire contract.</summary>
internal enum SubjectColumn
{
    /// <summary>The identifier.</summary>
    Id,

    /// <summary>What kind of identifier it is.</summary>
    IdType,

    /// <summary>The name.</summary>
    Name,

    /// <summary>What kind of subject it is; absent, the identifier tells.</summary>
    Kind,

    /// <summary>The day of birth.</summary>
    BirthDate,

    /// <summary>The legal representative's name (法定代表人): a related party <c>has-legal-representative</c>.</summary>
    LegalRepresentativeName,

    /// <summary>The legal representative's identifier.</summary>
    LegalRepresentativeId,

    /// <summary>The consortium (联合体) in which it bids: equal texts bid together.</summary>
    Consortium,

    /// <summary>The group of bidders that the caller declares equal: equal texts are one group.</summary>
    EqualGroup,

    /// <summary>Related parties: a JSON array as in the wire contract.</summary>
    Related,

    /// <summary>Entries that the caller already knows of: a JSON array as in the wire contract.</summary>
    Memberships,
}
