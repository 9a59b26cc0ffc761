using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

public sealed class ResidentIdStandard : PersonalNumberStandard
{
    private protected override string Front => "000000";

    private protected override (int First, int Last) Years => (1900, 1999);

    internal override IdentifierKind Kind => IdentifierKind.ResidentId;
}
