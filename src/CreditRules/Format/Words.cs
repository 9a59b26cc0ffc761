using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>The closed choices of the wire, each word once.</summary>
internal static class Words
{
    internal static readonly WordShape<Binding> Binding = new(
        (CreditRules.Binding.Mandatory, "mandatory"), (CreditRules.Binding.Restrict, "restrict"), (CreditRules.Binding.Reference, "reference"));

    internal static readonly WordShape<Effect> Effect = new(
        (Model.Effect.Restriction, "restriction"), (Model.Effect.Incentive, "incentive"),
        (Model.Effect.Procedure, "procedure"), (Model.Effect.Safeguard, "safeguard"));

    internal static readonly WordShape<Impact> Impact = new(
        (CreditRules.Impact.Bars, "bars"), (CreditRules.Impact.Limits, "limits"),
        (CreditRules.Impact.Scrutinises, "scrutinises"), (CreditRules.Impact.Informs, "informs"));

    internal static readonly WordShape<Evidence> Evidence = new(
        (Model.Evidence.Confirmed, "confirmed"), (Model.Evidence.Unconfirmed, "unconfirmed"));

    internal static readonly WordShape<BasisLevel> Level = new(
        (BasisLevel.Law, "law"), (BasisLevel.AdministrativeRegulation, "administrative-regulation"),
        (BasisLevel.CentralPolicy, "central-policy"), (BasisLevel.JudicialInterpretation, "judicial-interpretation"),
        (BasisLevel.LocalRegulation, "local-regulation"), (BasisLevel.MinistryRule, "ministry-rule"),
        (BasisLevel.Normative, "normative"), (BasisLevel.Memo, "memo"));

    internal static readonly WordShape<BasisRole> BasisRole = new(
        (CreditRules.BasisRole.Orders, "orders"), (CreditRules.BasisRole.Permits, "permits"), (CreditRules.BasisRole.Cited, "cited"));

    internal static readonly WordShape<Polarity> Polarity = new(
        (Model.Polarity.Black, "black"), (Model.Polarity.Watch, "watch"), (Model.Polarity.Red, "red"));

    internal static readonly WordShape<Tier> Tier = new((Model.Tier.Serious, "serious"), (Model.Tier.Ordinary, "ordinary"));

    internal static readonly WordShape<Disclosure> Disclosure = new(
        (Model.Disclosure.Public, "public"), (Model.Disclosure.Authorised, "authorised"), (Model.Disclosure.Department, "department"));

    internal static readonly WordShape<RegimeClass> RegimeClass = new(
        (Model.RegimeClass.A, "A"), (Model.RegimeClass.B, "B"), (Model.RegimeClass.C, "C"));

    internal static readonly WordShape<RemedyKind> Remedy = new((RemedyKind.Repair, "repair"), (RemedyKind.Objection, "objection"));

    internal static readonly WordShape<FactType> FactType = new(
        (Model.FactType.Boolean, "boolean"), (Model.FactType.Number, "number"), (Model.FactType.Text, "text"), (Model.FactType.Date, "date"));

    internal static readonly WordShape<Combine> Combine = new(
        (Model.Combine.Lowest, "lowest"), (Model.Combine.Highest, "highest"), (Model.Combine.Separate, "separate"));

    internal static readonly WordShape<SubjectKind> SubjectKind = new(
        (CreditRules.SubjectKind.LegalPerson, "legal-person"), (CreditRules.SubjectKind.OtherOrganisation, "other-organisation"),
        (CreditRules.SubjectKind.SoleTrader, "sole-trader"), (CreditRules.SubjectKind.NaturalPerson, "natural-person"),
        (CreditRules.SubjectKind.PublicInstitution, "public-institution"), (CreditRules.SubjectKind.SocialOrganisation, "social-organisation"),
        (CreditRules.SubjectKind.Vehicle, "vehicle"));

    internal static readonly WordShape<IdType> IdType = new(
        (CreditRules.IdType.Uscc, "uscc"), (CreditRules.IdType.OrgCode, "org-code"), (CreditRules.IdType.RegistrationNo, "registration-no"),
        (CreditRules.IdType.ResidentId, "resident-id"), (CreditRules.IdType.Passport, "passport"), (CreditRules.IdType.Other, "other"));

    internal static readonly WordShape<Severity> Severity = new(
        (CreditRules.Severity.Minor, "minor"), (CreditRules.Severity.General, "general"), (CreditRules.Severity.Serious, "serious"));

    internal static readonly WordShape<MembershipStatus> Status = new(
        (MembershipStatus.Active, "active"), (MembershipStatus.Suspended, "suspended"),
        (MembershipStatus.Repaired, "repaired"), (MembershipStatus.Revoked, "revoked"));

    internal static readonly WordShape<MatchKind> Match = new((MatchKind.Exact, "exact"), (MatchKind.Possible, "possible"));
}
