namespace CreditRules;

/// <summary>Where an entry stands; only an active one is effective.</summary>
public enum MembershipStatus
{
    /// <summary>In effect.</summary>
    Active,

    /// <summary>Suspended by the authority.</summary>
    Suspended,

    /// <summary>Left early by credit repair (信用修复).</summary>
    Repaired,

    /// <summary>Taken back: it should not have been made.</summary>
    Revoked,
}
