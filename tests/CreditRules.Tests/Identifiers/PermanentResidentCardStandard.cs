using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

/// <summary>The form of 2023: nine in front; no date is asked for.</summary>
public sealed class PermanentResidentCardStandard : PersonalNumberStandard
{
    private protected override string Front => "900000";

    private protected override (int First, int Last) Years => (1801, 1850);

    internal override IdentifierKind Kind => IdentifierKind.PermanentResidentCard;

    internal override bool IsValid(string code) => PermanentResidentCard.IsValid(code);
}
