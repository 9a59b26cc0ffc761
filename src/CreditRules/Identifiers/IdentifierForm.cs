namespace CreditRules.Identifiers;

/// <summary>Tells the kind of a normalised identifier, and whether its check digit holds.</summary>
/// <remarks>
/// Where an identifier without a declared type fits an organisation and a person alike, it is taken for the person's, and
/// said to be ambiguous: to hide an organisation's code by mistake harms nobody. Pure functions; thread-safe.
/// </remarks>
internal static class IdentifierForm
{
    // Between these a date of birth is believed in a number of which nobody said what it is.
    private const int EarliestYear = 1800;
    private const int LatestYear = 2199;

    /// <summary>The kind of an identifier.</summary>
    /// <param name="value">The identifier, normalised.</param>
    /// <param name="idType">What it is said to be; null or other where it isn't said.</param>
    /// <param name="isAmbiguous">Whether it fits an organisation and a person alike.</param>
    public static IdentifierKind KindOf(ReadOnlySpan<char> value, IdType? idType, out bool isAmbiguous)
    {
        isAmbiguous = false;
        return idType switch
        {
            IdType.Uscc => IdentifierKind.Uscc,
            IdType.OrgCode => IdentifierKind.OrgCode,
            IdType.RegistrationNo => IdentifierKind.RegistrationNo,
            IdType.ResidentId => PersonalKindOf(value),
            IdType.Passport => IdentifierKind.Passport,
            _ => Recognise(value, out isAmbiguous),
        };
    }

    /// <summary>Whether the check digit of an identifier of a kind holds.</summary>
    /// <param name="value">The identifier, normalised.</param>
    /// <param name="kind">Its kind.</param>
    public static IdentifierCheck CheckOf(ReadOnlySpan<char> value, IdentifierKind kind) =>
        value.Contains(MaskedNumber.Asterisk) ? IdentifierCheck.Masked
        : kind switch
        {
            IdentifierKind.Uscc => Check(UnifiedSocialCreditCode.HasForm(value), UnifiedSocialCreditCode.IsValid(value)),
            IdentifierKind.OrgCode => Check(OrganisationCode.HasForm(value), OrganisationCode.IsValid(value)),
            IdentifierKind.RegistrationNo => Check(RegistrationNumber.HasForm(value), RegistrationNumber.IsValid(value)),
            IdentifierKind.ResidentId when ResidentId.HasOldForm(value) => IdentifierCheck.NotDefined,
            IdentifierKind.PermanentResidentCard when PermanentResidentCard.HasOldForm(value) => IdentifierCheck.NotDefined,
            IdentifierKind.PermanentResidentCard => Check(PermanentResidentCard.HasForm(value), PermanentResidentCard.IsValid(value)),
            IdentifierKind.ResidentId or IdentifierKind.ResidencePermit =>
                Check(ResidentId.HasForm(value) && ResidentId.TryReadDate(value, out _), ResidentId.IsValid(value)),
            _ => value.IsEmpty ? IdentifierCheck.WrongForm : IdentifierCheck.NotDefined,
        };

    private static IdentifierCheck Check(bool hasForm, bool isValid) =>
        isValid ? IdentifierCheck.Holds : hasForm ? IdentifierCheck.Fails : IdentifierCheck.WrongForm;

    private static IdentifierKind Recognise(ReadOnlySpan<char> value, out bool isAmbiguous)
    {
        var (person, organisation) = value.Length switch
        {
            TravelPermit.TaiwanLength => (TravelPermitOf(value), IdentifierKind.Unknown),
            OrganisationCode.Length => (TravelPermitOf(value), OrganisationCode.IsValid(value) ? IdentifierKind.OrgCode : IdentifierKind.Unknown),
            RegistrationNumber.Length => (OldPersonalKindOf(value), RegistrationNumber.IsValid(value) ? IdentifierKind.RegistrationNo : IdentifierKind.Unknown),
            UnifiedSocialCreditCode.Length => RecogniseEighteen(value),
            _ => default,
        };
        isAmbiguous = person != IdentifierKind.Unknown && organisation != IdentifierKind.Unknown;
        return person != IdentifierKind.Unknown ? person : organisation;
    }

    // A check character that holds decides; where none does, a slip is somewhere, and the form is all there is.
    private static (IdentifierKind Person, IdentifierKind Organisation) RecogniseEighteen(ReadOnlySpan<char> value)
    {
        var isPersonal = ResidentId.HasForm(value);
        var hasDate = isPersonal && ResidentId.TryReadDate(value, out var birthDate) && birthDate.Year is >= EarliestYear and <= LatestYear;
        var person = hasDate && ResidentId.IsValid(value);
        var organisation = UnifiedSocialCreditCode.IsValid(value);
        return person || organisation
            ? (person ? PersonalKindOf(value) : IdentifierKind.Unknown, organisation ? IdentifierKind.Uscc : IdentifierKind.Unknown)
            : (hasDate ? PersonalKindOf(value) : IdentifierKind.Unknown,
                !isPersonal && UnifiedSocialCreditCode.HasForm(value) ? IdentifierKind.Uscc : IdentifierKind.Unknown);
    }

    private static IdentifierKind PersonalKindOf(ReadOnlySpan<char> value) =>
        PermanentResidentCard.HasForm(value) || PermanentResidentCard.HasOldForm(value) ? IdentifierKind.PermanentResidentCard
        : ResidentId.HasForm(value) && ResidentId.HasPermitPrefix(value) ? IdentifierKind.ResidencePermit
        : IdentifierKind.ResidentId;

    private static IdentifierKind OldPersonalKindOf(ReadOnlySpan<char> value) =>
        PermanentResidentCard.HasOldForm(value) ? IdentifierKind.PermanentResidentCard
        : ResidentId.HasOldForm(value) ? IdentifierKind.ResidentId
        : IdentifierKind.Unknown;

    private static IdentifierKind TravelPermitOf(ReadOnlySpan<char> value) =>
        TravelPermit.HasForm(value) ? IdentifierKind.TravelPermit : IdentifierKind.Unknown;
}
