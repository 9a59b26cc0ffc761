namespace CreditRules.Screening;

/// <summary>The texts of a stored entry, in the order in which they are stored.</summary>
internal enum EntryField
{
    /// <summary>The party's identifier, as written.</summary>
    Id,

    /// <summary>The party's name, as written.</summary>
    Name,

    /// <summary>The entry's id.</summary>
    EntryId,

    /// <summary>Who listed it.</summary>
    Authority,

    /// <summary>Where it was listed.</summary>
    Region,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>The grounds: a JSON array.</summary>
    Grounds,

    /// <summary>The facts: a JSON object.</summary>
    Facts,
}
