namespace CreditRules.Screening;

/// <summary>The words of the closed choices, as the wire contract and as tables write them. Only words of one meaning stand here.</summary>
internal static class FieldWords
{
    internal static readonly WordTable<MembershipStatus> Status = new(
        (MembershipStatus.Active, ["active", "有效", "在列", "生效"]),
        (MembershipStatus.Suspended, ["suspended", "中止", "已中止", "暂停", "已暂停"]),
        (MembershipStatus.Repaired, ["repaired", "修复", "已修复", "信用修复"]),
        (MembershipStatus.Revoked, ["revoked", "撤销", "已撤销"]));

    internal static readonly WordTable<Severity> Severity = new(
        (CreditRules.Severity.Minor, ["minor", "轻微"]),
        (CreditRules.Severity.General, ["general", "一般"]),
        (CreditRules.Severity.Serious, ["serious", "严重"]));

    internal static readonly WordTable<IdType> IdType = new(
        (CreditRules.IdType.Uscc, ["uscc", "统一社会信用代码", "社会信用代码"]),
        (CreditRules.IdType.OrgCode, ["org-code", "组织机构代码"]),
        (CreditRules.IdType.RegistrationNo, ["registration-no", "工商注册号", "注册号"]),
        (CreditRules.IdType.ResidentId, ["resident-id", "公民身份号码", "居民身份证", "身份证", "身份证号", "身份证号码"]),
        (CreditRules.IdType.Passport, ["passport", "护照"]),
        (CreditRules.IdType.Other, ["other", "其他"]));

    internal static readonly WordTable<SubjectKind> SubjectKind = new(
        (CreditRules.SubjectKind.LegalPerson, ["legal-person", "企业法人", "法人"]),
        (CreditRules.SubjectKind.OtherOrganisation, ["other-organisation", "other-organization", "其他组织", "非法人组织"]),
        (CreditRules.SubjectKind.SoleTrader, ["sole-trader", "个体工商户", "个体户"]),
        (CreditRules.SubjectKind.NaturalPerson, ["natural-person", "自然人", "个人"]),
        (CreditRules.SubjectKind.PublicInstitution, ["public-institution", "事业单位"]),
        (CreditRules.SubjectKind.SocialOrganisation, ["social-organisation", "social-organization", "社会组织"]),
        (CreditRules.SubjectKind.Vehicle, ["vehicle", "车辆"]));

    internal static readonly WordTable<bool> Boolean = new((true, ["true", "1", "yes", "是"]), (false, ["false", "0", "no", "否"]));
}
