namespace CreditRules.Screening;

/// <summary>The sections of an index file, in the order of the head's table.</summary>
internal enum IndexSection
{
    /// <summary>The stored entries.</summary>
    Entries,

    /// <summary>The table of contents: JSON.</summary>
    Contents,

    /// <summary>The checks.</summary>
    Checks,

    /// <summary>Where each bucket of <see cref="EntryKind.ByCode"/> begins.</summary>
    CodeBuckets,

    /// <summary>The keys of <see cref="EntryKind.ByCode"/>.</summary>
    CodeKeys,

    /// <summary>Where each bucket of <see cref="EntryKind.ByName"/> begins.</summary>
    NameBuckets,

    /// <summary>The keys of <see cref="EntryKind.ByName"/>.</summary>
    NameKeys,

    /// <summary>Where each bucket of <see cref="EntryKind.ByNameBesideCode"/> begins.</summary>
    OtherNameBuckets,

    /// <summary>The keys of <see cref="EntryKind.ByNameBesideCode"/>.</summary>
    OtherNameKeys,

    /// <summary>How many sections there are.</summary>
    Count,
}
