namespace CreditRules.Screening;

/// <summary>What a column of a published list can hold. The names are those of the wire contract.</summary>
internal enum EntryColumn
{
    /// <summary>The listed party's identifier.</summary>
    Id,

    /// <summary>What kind of identifier it is.</summary>
    IdType,

    /// <summary>The listed party's name.</summary>
    Name,

    /// <summary>The list code, where a file holds several lists.</summary>
    List,

    /// <summary>The entry's id: a case number, a decision's number.</summary>
    EntryId,

    /// <summary>Where the entry stands; absent, active.</summary>
    Status,

    /// <summary>The day of listing.</summary>
    ListedOn,

    /// <summary>The last day, inclusive.</summary>
    LastDay,

    /// <summary>How grave it is.</summary>
    Severity,

    /// <summary>The grade on a graded list.</summary>
    Grade,

    /// <summary>The ground codes: a JSON array, or separated by semicolons.</summary>
    Grounds,

    /// <summary>The facts that the list records: a JSON object.</summary>
    Facts,

    /// <summary>Whether an objection is under way.</summary>
    Disputed,

    /// <summary>The day the record was made.</summary>
    RecordedOn,

    /// <summary>Who listed it.</summary>
    Authority,

    /// <summary>Where it was listed.</summary>
    Region,
}
