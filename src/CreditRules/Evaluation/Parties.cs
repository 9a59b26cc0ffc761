using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Gathers the parties of a subject: one that stands in several roles is one party.</summary>
internal static class Parties
{
    internal static ValueList<Party> Of(Subject subject, bool showIdentifiers)
    {
        var self = new Party
        {
            Kind = subject.Kind,
            Roles = Role.SelfOnly,
            BirthDate = BirthDate(subject.BirthDate, subject.IdType, subject.Id),
            Consulted = subject.Consulted?.ToValueList(),
            Memberships = subject.Memberships.ToValueList(),
            Name = NameOf(subject, showIdentifiers),
        };

        return subject.Related.Count == 0 ? [self] : Others(subject.Related, showIdentifiers).Prepend(self).ToValueList();
    }

    // Of parties without identifier and name nobody can say that they are one.
    private static IEnumerable<Party> Others(IReadOnlyList<RelatedParty> related, bool showIdentifiers) => related.Index()
        .GroupBy(
            place => (place.Item.Id, place.Item.IdType, place.Item.Kind, place.Item.Name, place.Item.BirthDate, place.Item.Consulted,
                Place: place.Item.Id is null && place.Item.Name is null ? place.Index : -1),
            place => place.Item)
        .Select(group => new Party
        {
            Kind = group.Key.Kind,
            Roles = group.Select(party => party.Role).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
            BirthDate = BirthDate(group.Key.BirthDate, group.Key.IdType, group.Key.Id),
            Consulted = group.Key.Consulted?.ToValueList(),
            Memberships = group.SelectMany(party => party.Memberships).ToValueList(),
            Name = Name(group.Key.Id, group.Key.Name, group.Key.Kind, group.Key.IdType, showIdentifiers),
        });

    internal static PartyName NameOf(Subject subject, bool showIdentifiers) => Name(subject.Id, subject.Name, subject.Kind, subject.IdType, showIdentifiers);

    /// <summary>The day from which a subject is of age; null where that isn't known.</summary>
    internal static DateOnly? AdultFrom(Subject subject) => subject.Kind != SubjectKind.NaturalPerson
        ? DateOnly.MinValue
        : Party.AdultFromBirth(BirthDate(subject.BirthDate, subject.IdType, subject.Id));

    internal static DateOnly? BirthDate(DateOnly? given, IdType idType, string? id) =>
        given ?? (idType == IdType.ResidentId && ResidentId.TryGetBirthDate(id, out var inside) ? inside : null);

    private static PartyName Name(string? id, string? name, SubjectKind kind, IdType idType, bool plain) =>
        plain ? new(id, name) : new(PersonalData.MaskId(id, kind, idType), PersonalData.MaskName(name, kind, idType));
}
