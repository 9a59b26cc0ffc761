using System.Text;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Finds the entries of a subject and of its related parties, and brings their identifiers into the form that is decided on.</summary>
/// <remarks>Thread-safe; pure but for what it searches, which doesn't change.</remarks>
internal sealed class PartyFinder
{
    private readonly EntrySearch _search;
    private readonly ValueList<Consultation>? _consulted;

    /// <summary>Finds entries.</summary>
    /// <param name="search">Where they are.</param>
    /// <param name="isStrict">Whether only the lists that were searched count as consulted; else the caller vouches for all others.</param>
    internal PartyFinder(EntrySearch search, bool isStrict)
    {
        _search = search;
        _consulted = isStrict
            ? search.Lists.Where(list => list.AsOf is not null).Select(list => new Consultation(list.List, list.AsOf!.Value)).ToValueList()
            : null;
    }

    /// <summary>What a party with a usable identifier counts as having consulted; null, everything.</summary>
    internal IReadOnlyList<Consultation>? Consulted => _consulted;

    /// <summary>Whether lists that weren't searched count as not consulted.</summary>
    internal bool IsStrict => _consulted is not null;

    /// <summary>What a record is looked up in, to be brought into the cache before it is asked.</summary>
    internal EntrySearch Search => _search;

    /// <summary>Whether no entry may be a record's, by what it is looked up by.</summary>
    internal bool HasNone(SubjectReader record) => _search.Find(EntryKind.ByCode, record.Code.Key).IsEmpty
        && (!_search.Has(EntryKind.ByName) || _search.Find(EntryKind.ByName, record.NameKey).IsEmpty)
        && (record.Code.IsDecisive
            || !_search.Has(EntryKind.ByNameBesideCode)
            || _search.Find(EntryKind.ByNameBesideCode, record.NameKey).IsEmpty);

    /// <summary>A subject with the entries found for it and for its related parties.</summary>
    /// <param name="subject">The subject as it was given.</param>
    /// <param name="checks">Why a person must look at it.</param>
    internal Subject Find(Subject subject, out IReadOnlyList<CheckReason> checks)
    {
        var identifier = IdentifierOf(subject.Id, subject.IdType);
        var code = PartyCode.Of(identifier);
        var found = EntriesOf(identifier, code, subject.Name);
        var (id, idType) = Normal(subject.Id, identifier);
        var complete = subject with
        {
            Id = id,
            IdType = idType,
            BirthDate = subject.BirthDate ?? OldBirthDate(identifier),
            Memberships = found.Count == 0 ? subject.Memberships : [.. subject.Memberships, .. found],
            Consulted = subject.Consulted ?? (IsUsable(code) ? _consulted : ValueList<Consultation>.Empty),
            Related = subject.Related.Count == 0 ? subject.Related : subject.Related.Select(Find).ToValueList(),
        };
        checks = ChecksOf(code, complete);
        return complete;
    }

    /// <summary>Whether an identifier can tell whether a list names its bearer.</summary>
    internal static bool IsUsable(in PartyCode code) => code.Use is CodeUse.Decisive or CodeUse.Other;

    /// <summary>The places of the entries that may be a party's, in order.</summary>
    internal List<ulong> PlacesOf(in PartyCode code, string? name)
    {
        var places = new List<ulong>();
        if (code.IsKey)
        {
            Add(places, EntryKind.ByCode, code.Key);
        }

        var nameKey = name is null ? 0 : KeyText.OfName(Encoding.UTF8.GetBytes(name));
        if (nameKey != 0)
        {
            Add(places, EntryKind.ByName, nameKey);
            if (!code.IsDecisive)
            {
                Add(places, EntryKind.ByNameBesideCode, nameKey);
            }
        }

        places.Sort();
        return [.. places.Distinct()];
    }

    private RelatedParty Find(RelatedParty party)
    {
        var identifier = IdentifierOf(party.Id, party.IdType);
        var code = PartyCode.Of(identifier);
        var found = EntriesOf(identifier, code, party.Name);
        var (id, idType) = Normal(party.Id, identifier);
        return party with
        {
            Id = id,
            IdType = idType,
            Memberships = [.. party.Memberships, .. found],
            Consulted = party.Consulted ?? (IsUsable(code) || _consulted is null ? _consulted : ValueList<Consultation>.Empty),
        };
    }

    private List<Membership> EntriesOf(in Identifier identifier, in PartyCode code, string? name)
    {
        var found = new List<Membership>();
        foreach (var place in PlacesOf(code, name))
        {
            var entry = new StoredEntry(_search.EntryAt(place));
            if (PartyMatch.Of(identifier, name, entry.Identifier(), entry.Text(EntryField.Name)) is { } match)
            {
                found.Add(entry.ToMembership(_search.Codes[entry.Head.List], match));
            }
        }

        return found;
    }

    private void Add(List<ulong> places, EntryKind kind, ulong key)
    {
        foreach (var entry in _search.Find(kind, key))
        {
            places.Add(entry.Place);
        }
    }

    // A number of fifteen digits says when its bearer was born, and is not checked.
    private static DateOnly? OldBirthDate(in Identifier identifier) =>
        identifier.Changes.HasFlag(IdentifierChanges.OldForm) && ResidentId.TryReadDate(identifier.Value, out var date) ? date : null;

    private static Identifier IdentifierOf(string? id, IdType idType) => Identifier.Read(id ?? "", idType);

    // What isn't surely right is not asked to be right: it is said in the checks. A person's stays a person's, and is masked.
    private static (string? Id, IdType Type) Normal(string? id, in Identifier identifier) =>
        id is null ? (null, IdType.Other)
        : identifier.Check == IdentifierCheck.Holds ? (identifier.Value, TypeOf(identifier.Kind))
        : (id, KindOfCode.IsPersonal(identifier.Kind) ? IdType.Passport : IdType.Other);

    private static IdType TypeOf(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Uscc => IdType.Uscc,
        IdentifierKind.OrgCode => IdType.OrgCode,
        IdentifierKind.RegistrationNo => IdType.RegistrationNo,
        IdentifierKind.ResidentId or IdentifierKind.ResidencePermit => IdType.ResidentId,
        IdentifierKind.PermanentResidentCard or IdentifierKind.Passport or IdentifierKind.TravelPermit => IdType.Passport,
        _ => IdType.Other,
    };

    private static IReadOnlyList<CheckReason> ChecksOf(in PartyCode code, Subject subject)
    {
        CheckReason? ofCode = code.Use switch
        {
            CodeUse.Missing => CheckReason.MissingCode,
            CodeUse.Invalid => CheckReason.InvalidCode,
            CodeUse.Masked => CheckReason.MaskedCode,
            CodeUse.Ambiguous => CheckReason.AmbiguousCode,
            _ => null,
        };
        var isPossible = HasPossible(subject.Memberships) || subject.Related.Any(party => HasPossible(party.Memberships));
        return (ofCode, isPossible) switch
        {
            (null, false) => ValueList<CheckReason>.Empty,
            ({ } reason, false) => [reason],
            (null, true) => [CheckReason.PossibleMatch],
            ({ } reason, true) => [reason, CheckReason.PossibleMatch],
        };
    }

    private static bool HasPossible(IReadOnlyList<Membership> memberships)
    {
        foreach (var membership in memberships)
        {
            if (membership.Match == MatchKind.Possible)
            {
                return true;
            }
        }

        return false;
    }
}
