using System.Runtime.CompilerServices;
using System.Text;
using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>An identifier as screening looks it up.</summary>
/// <param name="Key">What it is found by: the same for identifiers that may be one subject's; 0 where there is none.</param>
/// <param name="Use">Of what use it is.</param>
/// <param name="Kind">What it is.</param>
/// <remarks>
/// The key leaves the declared type aside and goes by the value alone: the organisation code where there is one, so that old
/// and new entries meet; what meets is then compared by <see cref="PartyMatch"/>. Part of the index's format: never change it
/// without a new format version.
/// </remarks>
internal readonly record struct PartyCode(ulong Key, CodeUse Use, IdentifierKind Kind)
{
    /// <summary>Whether its check digit holds, so that another such of unlike value is another subject's, whatever its name.</summary>
    /// <remarks>A number that fits an organisation and a person alike is another's too, whichever it is.</remarks>
    internal bool IsDecisive => Use is CodeUse.Decisive or CodeUse.Ambiguous;

    /// <summary>Whether it is missing, hidden in part, wrong, or could be two things, so that what bears it is at most a possible match.</summary>
    internal bool IsDoubtful => Use is CodeUse.Missing or CodeUse.Masked or CodeUse.Invalid or CodeUse.Ambiguous;

    /// <summary>Whether something can be found by it; a name may lead to what can't.</summary>
    internal bool IsKey => Use is not (CodeUse.Missing or CodeUse.Masked);

    /// <summary>Reads an identifier from UTF-8.</summary>
    /// <param name="text">The identifier as written.</param>
    /// <param name="idType">What it is said to be, or null.</param>
    /// <remarks>Allocates nothing for a credit code or a resident id as it should be.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static PartyCode Of(ReadOnlySpan<byte> text, IdType? idType)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        if (text.Length == UnifiedSocialCreditCode.Length)
        {
            Span<char> code = stackalloc char[UnifiedSocialCreditCode.Length];
            if (IdTypeFits(idType) && UnifiedSocialCreditCode.IsValid(text) && (idType == IdType.Uscc || IsNoPersons(text, code)))
            {
                return new(KeyText.OfOrganisation(text.Slice(8, OrganisationCode.Length)), CodeUse.Decisive, IdentifierKind.Uscc);
            }

            // A check digit that holds leaves nothing to be normalised.
            Widen(text, code);
            var kind = IdentifierForm.KindOf(code, idType, out var isAmbiguous);
            if (IdentifierForm.CheckOf(code, kind) == IdentifierCheck.Holds)
            {
                return new(KeyText.OfValue(code), UseOf(kind, IdentifierCheck.Holds, isAmbiguous), kind);
            }
        }

        return Of(Identifier.Read(Encoding.UTF8.GetString(text), idType));
    }

    /// <summary>Of an identifier that was read.</summary>
    internal static PartyCode Of(in Identifier identifier) => identifier.Value.Length == 0
        ? default
        : new(KeyText.OfValue(identifier.Value), UseOf(identifier.Kind, identifier.Check, identifier.IsAmbiguous), identifier.Kind);

    // With a letter among the first seventeen it is nobody's resident id.
    private static bool IsNoPersons(ReadOnlySpan<byte> text, Span<char> code)
    {
        if (text[..^1].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return true;
        }

        Widen(text, code);
        return !ResidentId.IsValid(code);
    }

    private static void Widen(ReadOnlySpan<byte> text, Span<char> code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            code[i] = (char)text[i];
        }
    }

    private static bool IdTypeFits(IdType? idType) => idType is null or IdType.Uscc or IdType.Other;

    private static CodeUse UseOf(IdentifierKind kind, IdentifierCheck check, bool isAmbiguous) => check switch
    {
        IdentifierCheck.Masked => CodeUse.Masked,
        IdentifierCheck.Fails or IdentifierCheck.WrongForm => CodeUse.Invalid,
        _ when isAmbiguous => CodeUse.Ambiguous,
        IdentifierCheck.Holds when IsOfToday(kind) => CodeUse.Decisive,
        _ when kind == IdentifierKind.Unknown => CodeUse.Invalid,
        _ => CodeUse.Other,
    };

    private static bool IsOfToday(IdentifierKind kind) => kind is IdentifierKind.Uscc or IdentifierKind.OrgCode
        or IdentifierKind.ResidentId or IdentifierKind.PermanentResidentCard or IdentifierKind.ResidencePermit;
}
