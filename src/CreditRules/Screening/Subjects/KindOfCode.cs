using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>What kind of subject an identifier is given to, by GB 32100-2015 and the standards of persons' numbers.</summary>
internal static class KindOfCode
{
    /// <summary>The kind; null where the identifier doesn't tell.</summary>
    /// <param name="kind">What the identifier is.</param>
    /// <param name="text">The identifier as written, or normalised.</param>
    internal static SubjectKind? Of(IdentifierKind kind, ReadOnlySpan<byte> text) => kind switch
    {
        IdentifierKind.ResidentId or IdentifierKind.PermanentResidentCard or IdentifierKind.ResidencePermit
            or IdentifierKind.TravelPermit or IdentifierKind.Passport => SubjectKind.NaturalPerson,
        IdentifierKind.Uscc when text.Length > 1 => OfRegistry((char)text[0], (char)text[1]),
        _ => null,
    };

    /// <summary>What an identifier is that fits an organisation and a person alike, given to a subject whose kind is known.</summary>
    /// <param name="kind">The subject's kind.</param>
    /// <param name="length">How many characters the identifier has.</param>
    internal static IdType? IdTypeOf(SubjectKind kind, int length) => (kind, length) switch
    {
        (SubjectKind.NaturalPerson, UnifiedSocialCreditCode.Length or RegistrationNumber.Length) => IdType.ResidentId,
        (SubjectKind.NaturalPerson, _) => null,
        (_, UnifiedSocialCreditCode.Length) => IdType.Uscc,
        (_, OrganisationCode.Length) => IdType.OrgCode,
        (_, RegistrationNumber.Length) => IdType.RegistrationNo,
        _ => null,
    };

    /// <summary>Whether an identifier is a person's.</summary>
    internal static bool IsPersonal(IdentifierKind kind) => Of(kind, default) == SubjectKind.NaturalPerson;

    // 机构编制: 1 机关, 2 事业单位, 3 群团. 民政: 1 社会团体, 2 民办非企业单位, 3 基金会. 市场监管: 1 企业, 2 个体工商户, 3 农民专业合作社.
    private static SubjectKind? OfRegistry(char department, char type) => (department, type) switch
    {
        ('9', '1' or '3') => SubjectKind.LegalPerson,
        ('9', '2') => SubjectKind.SoleTrader,
        ('1', '1' or '2') => SubjectKind.PublicInstitution,
        ('1', '3') or ('5', '1' or '2' or '3') => SubjectKind.SocialOrganisation,
        _ => null,
    };
}
