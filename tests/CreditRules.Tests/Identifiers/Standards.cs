namespace CreditRules.Tests.Identifiers;

/// <summary>The standards that have a check character.</summary>
internal static class Standards
{
    internal static TheoryData<CodeStandard> All =>
    [
        new CreditCodeStandard(), new OrganisationCodeStandard(), new RegistrationNumberStandard(),
        new ResidentIdStandard(), new ResidencePermitStandard(), new PermanentResidentCardStandard(),
    ];
}
