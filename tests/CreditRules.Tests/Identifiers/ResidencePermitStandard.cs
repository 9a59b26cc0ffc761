using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

public sealed class ResidencePermitStandard : PersonalNumberStandard
{
    private protected override string Front => "830000";

    private protected override (int First, int Last) Years => (1801, 1850);

    internal override IdentifierKind Kind => IdentifierKind.ResidencePermit;
}
