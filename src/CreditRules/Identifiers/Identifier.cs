namespace CreditRules.Identifiers;

/// <summary>A subject's identifier, read: what it is, in the one form in which identifiers are compared, and whether its check digit holds.</summary>
/// <remarks>
/// Immutable; thread-safe. Reading a text that is already normal allocates nothing. <see cref="ToString"/> never shows the
/// number: it may be a person's.
/// </remarks>
internal readonly record struct Identifier
{
    // Longer than any identifier with decorations; what is longer still is read all the same.
    private const int OnStack = 64;

    private readonly string? _value;

    private Identifier(string value, IdentifierKind kind, IdentifierCheck check, IdentifierChanges changes, bool isAmbiguous) =>
        (_value, Kind, Check, Changes, IsAmbiguous) = (value, kind, check, changes, isAmbiguous);

    /// <summary>Half width, capitals, no blanks and hyphens; a resident id has eighteen characters.</summary>
    public string Value => _value ?? "";

    /// <summary>What it is.</summary>
    public IdentifierKind Kind { get; }

    /// <summary>Whether the check digit holds, as the text was written: a resident id of fifteen digits has none.</summary>
    public IdentifierCheck Check { get; }

    /// <summary>What reading changed.</summary>
    public IdentifierChanges Changes { get; }

    /// <summary>Whether it fits an organisation and a person alike, and nobody said which; <see cref="Kind"/> is then the person's.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The organisation code that it is or, in a credit code whose check character holds, carries; empty where there is none.</summary>
    /// <remarks>It leads to entries from before 2015. The code inside has a check character of its own, which isn't verified here.</remarks>
    public ReadOnlyMemory<char> LinkedOrganisationCode => (Kind, Check) switch
    {
        (IdentifierKind.Uscc, IdentifierCheck.Holds) => UnifiedSocialCreditCode.OrganisationCodeOf(Value),
        (IdentifierKind.OrgCode, IdentifierCheck.Holds or IdentifierCheck.Fails) => Value.AsMemory(),
        _ => default,
    };

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The identifier as written; anything is read, nothing is refused.</param>
    /// <param name="idType">What it is said to be; with null or other, its form tells.</param>
    public static Identifier Read(string text, IdType? idType = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> room = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var value = room[..IdentifierText.Normalise(text, room, out var changes)];
        if (idType is null or IdType.Uscc or IdType.Other && UnifiedSocialCreditCode.TryReadLookAlikes(value))
        {
            changes |= IdentifierChanges.LookAlikes;
        }

        var kind = IdentifierForm.KindOf(value, idType, out var isAmbiguous);
        var check = IdentifierForm.CheckOf(value, kind);
        if (kind == IdentifierKind.ResidentId && value.Length == ResidentId.OldLength)
        {
            Span<char> number = stackalloc char[ResidentId.Length];
            if (ResidentId.TryUpgrade(value, number))
            {
                return new(number.ToString(), kind, check, changes | IdentifierChanges.OldForm, isAmbiguous);
            }
        }

        return new(changes == IdentifierChanges.None ? text : value.ToString(), kind, check, changes, isAmbiguous);
    }

    /// <summary>What it is and whether its check digit holds; never the number.</summary>
    public override string ToString() => $"{Kind}, {Check}";
}
