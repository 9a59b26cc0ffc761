namespace CreditRules.Identifiers;

/// <summary>How surely two identifiers, with the names beside them, are one subject's.</summary>
/// <remarks>
/// Exact needs a witness against a slip of the pen: a check digit that holds on both sides, or, where the kind has none, the
/// same name; both, where a number fits an organisation and a person alike. What is doubtful is possible, for a person to verify. Pure functions; thread-safe; they allocate nothing.
/// </remarks>
internal static class IdentifierMatch
{
    /// <summary>How surely they are one subject's; null where they aren't, by what is known.</summary>
    /// <remarks>Where both check digits hold the names aren't asked: firms change theirs.</remarks>
    public static MatchKind? Of(in Identifier left, string? leftName, in Identifier right, string? rightName)
    {
        var haveSameName = SubjectName.AreSame(leftName, rightName);
        if (left.Check == IdentifierCheck.Masked || right.Check == IdentifierCheck.Masked)
        {
            return haveSameName && FitMasked(left.Value, right.Value) ? MatchKind.Possible : null;
        }

        if (left.Value.Length > 0 && left.Value == right.Value)
        {
            return OfSame(left, right, haveSameName);
        }

        return OfLinked(left, right);
    }

    private static bool FitMasked(string left, string right) => MaskedNumber.Fits(left, right) || MaskedNumber.Fits(right, left);

    private static MatchKind OfSame(in Identifier left, in Identifier right, bool haveSameName)
    {
        var areChecked = IsChecked(left) && IsChecked(right);
        var isSure = left.IsAmbiguous || right.IsAmbiguous
            ? areChecked && haveSameName
            : left.Kind == right.Kind && (areChecked || (haveSameName && IsComplete(left) && IsComplete(right)));
        return isSure ? MatchKind.Exact : MatchKind.Possible;
    }

    // An organisation code of before 2015 and the credit code that carries it. Two credit codes that carry one organisation
    // code are a matter for a person to look at.
    private static MatchKind? OfLinked(in Identifier left, in Identifier right)
    {
        var organisation = left.LinkedOrganisationCode.Span;
        if (organisation.IsEmpty || !organisation.SequenceEqual(right.LinkedOrganisationCode.Span))
        {
            return null;
        }

        var isSure = left.Kind != right.Kind && IsChecked(left) && IsChecked(right) && !left.IsAmbiguous && !right.IsAmbiguous;
        return isSure ? MatchKind.Exact : MatchKind.Possible;
    }

    private static bool IsChecked(in Identifier identifier) => identifier.Check == IdentifierCheck.Holds;

    // A passport's number is half of what names it: the country is missing.
    private static bool IsComplete(in Identifier identifier) =>
        identifier.Check is IdentifierCheck.Holds or IdentifierCheck.NotDefined
        && identifier.Kind is not (IdentifierKind.Unknown or IdentifierKind.Passport);
}
