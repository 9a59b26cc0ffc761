namespace CreditRules.Identifiers;

/// <summary>What an identifier turned out to be.</summary>
internal enum IdentifierKind
{
    /// <summary>Nothing that can be told by its form.</summary>
    Unknown,

    /// <summary>统一社会信用代码.</summary>
    Uscc,

    /// <summary>组织机构代码.</summary>
    OrgCode,

    /// <summary>工商注册号.</summary>
    RegistrationNo,

    /// <summary>公民身份号码.</summary>
    ResidentId,

    /// <summary>外国人永久居留身份证.</summary>
    PermanentResidentCard,

    /// <summary>港澳台居民居住证.</summary>
    ResidencePermit,

    /// <summary>回乡证 or 台胞证.</summary>
    TravelPermit,

    /// <summary>护照: only where it is said to be one.</summary>
    Passport,
}
