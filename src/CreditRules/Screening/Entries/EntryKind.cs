namespace CreditRules.Screening;

/// <summary>The ways in which entries are looked up.</summary>
internal enum EntryKind
{
    /// <summary>By the identifier.</summary>
    ByCode,

    /// <summary>By the name, those whose identifier doesn't decide: for every party.</summary>
    ByName,

    /// <summary>By the name, those whose identifier decides: for parties without such a one.</summary>
    ByNameBesideCode,
}
