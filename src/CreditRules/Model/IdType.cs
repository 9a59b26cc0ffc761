namespace CreditRules;

/// <summary>What kind of identifier a subject is named by.</summary>
public enum IdType
{
    /// <summary>统一社会信用代码, GB 32100-2015; its check digit is verified.</summary>
    Uscc,

    /// <summary>组织机构代码.</summary>
    OrgCode,

    /// <summary>工商注册号.</summary>
    RegistrationNo,

    /// <summary>公民身份号码, GB 11643-1999; its check digit is verified.</summary>
    ResidentId,

    /// <summary>护照.</summary>
    Passport,

    /// <summary>Anything else.</summary>
    Other,
}
