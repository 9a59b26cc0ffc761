using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>How surely an entry on a list is a party's, by its identifier and its name.</summary>
/// <remarks>
/// As <see cref="IdentifierMatch"/>, and beyond it the name alone, which makes a match possible where no two numbers say
/// otherwise. Pure functions; thread-safe.
/// </remarks>
internal static class PartyMatch
{
    /// <summary>How surely it is; null where it isn't, by what is known.</summary>
    internal static MatchKind? Of(in Identifier party, string? partyName, in Identifier entry, string? entryName) =>
        IdentifierMatch.Of(party, partyName, entry, entryName) is { } match ? match
        : SubjectName.AreSame(partyName, entryName) && !AreTwo(party, entry) ? MatchKind.Possible
        : null;

    // Two whole numbers of one kind, or an organisation's and a person's, are two subjects', and so are a masked number
    // that shows enough and one that doesn't fit it.
    private static bool AreTwo(in Identifier left, in Identifier right) =>
        left.Check == IdentifierCheck.Masked || right.Check == IdentifierCheck.Masked
            ? Shows(left) && Shows(right)
            : IsWhole(left) && IsWhole(right) && AreComparable(left.Kind, right.Kind);

    private static bool Shows(in Identifier identifier) =>
        identifier.Check == IdentifierCheck.Masked ? MaskedNumber.ShowsEnough(identifier.Value) : IsWhole(identifier);

    private static bool IsWhole(in Identifier identifier) => identifier.Check switch
    {
        IdentifierCheck.Holds => true,
        IdentifierCheck.NotDefined => identifier.Kind != IdentifierKind.Unknown,
        _ => false,
    };

    // A firm's registration number of before 2015 says nothing of its credit code.
    private static bool AreComparable(IdentifierKind left, IdentifierKind right) =>
        left == right || !(IsOrganisations(left) && IsOrganisations(right)) || (IsLinked(left) && IsLinked(right));

    private static bool IsOrganisations(IdentifierKind kind) => kind == IdentifierKind.RegistrationNo || IsLinked(kind);

    private static bool IsLinked(IdentifierKind kind) => kind is IdentifierKind.Uscc or IdentifierKind.OrgCode;
}
