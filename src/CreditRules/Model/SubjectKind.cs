namespace CreditRules;

/// <summary>What kind of subject (信用主体) it is.</summary>
public enum SubjectKind
{
    /// <summary>企业法人.</summary>
    LegalPerson,

    /// <summary>其他组织.</summary>
    OtherOrganisation,

    /// <summary>个体工商户.</summary>
    SoleTrader,

    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>事业单位.</summary>
    PublicInstitution,

    /// <summary>社会组织.</summary>
    SocialOrganisation,

    /// <summary>车辆.</summary>
    Vehicle,
}
