namespace CreditRules;

/// <summary>Why a rule did not apply or an entry had no effect.</summary>
public enum Reason
{
    /// <summary>The clause wasn't seen in a source.</summary>
    Unconfirmed,

    /// <summary>A rule set of the region switches it off.</summary>
    Disabled,

    /// <summary>The regime gate finds no ground that carries it.</summary>
    NoLawfulBasis,

    /// <summary>Its category asks for a serious list, and the entry stands on none.</summary>
    ListNotSerious,

    /// <summary>A black-list entry withholds the incentive.</summary>
    WithheldByBlacklist,

    /// <summary>A fact is missing that would decide it.</summary>
    Undetermined,

    /// <summary>The entry was revoked.</summary>
    Revoked,

    /// <summary>The entry was repaired.</summary>
    Repaired,

    /// <summary>The entry is suspended.</summary>
    Suspended,

    /// <summary>The list never takes minors, and the party was one.</summary>
    MinorExcluded,

    /// <summary>The entry begins later.</summary>
    NotYetListed,

    /// <summary>The entry has ended.</summary>
    Expired,

    /// <summary>Records of the entry contradict each other.</summary>
    ConflictingRecords,

    /// <summary>It isn't certain that the entry is the party's.</summary>
    UnverifiedMatch,
}
