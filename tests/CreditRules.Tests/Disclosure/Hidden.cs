using CreditRules.Diagnostics;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Tests.Disclosing;

/// <summary>What an outside audience may not see, said a second time and apart from the product.</summary>
internal sealed class Hidden
{
    private readonly RuleBookContent _book;
    private readonly Context _context;
    private readonly Audience _audience;
    private readonly Subject _subject;

    internal Hidden(RuleBookContent book, Subject subject, Context context, Audience audience) =>
        (_book, _subject, _context, _audience) = (book, subject, context, audience);

    /// <summary>Whether the subject itself may be a minor.</summary>
    internal bool IsSubject => MayBeMinor(Self, _context.Date);

    /// <summary>Whether anything at all is hidden.</summary>
    internal bool IsAnything => IsSubject || Parties.Any(party => MayBeMinor(party, _context.Date)) || HiddenEntries.Any();

    /// <summary>The subject without hidden parties and entries, persons' names as they are.</summary>
    internal Subject Removed
    {
        get
        {
            var entries = HiddenEntries.Select(record => (record.List, record.EntryId)).ToHashSet();
            var minors = Parties.Where(party => MayBeMinor(party, _context.Date)).ToArray();
            Membership[] Kept(IEnumerable<Membership> records) => [.. records.Where(record => !entries.Contains((record.List, record.EntryId)))];
            return _subject with
            {
                Memberships = Kept(_subject.Memberships),
                Related = [.. _subject.Related.Where(party => !minors.Any(minor => minor.Id == party.Id && (party.Id is not null || minor == party)))
                    .Select(party => party with { Memberships = Kept(party.Memberships) })],
            };
        }
    }

    /// <summary>Texts that may not stand in a view's JSON.</summary>
    internal IEnumerable<string> Told
    {
        get
        {
            var persons = Parties.Where(party => PersonalData.IsPersonal(party.Kind, party.IdType)).ToArray();
            var numbers = persons.Select(party => party.Id).OfType<string>();
            var names = persons.Select(party => party.Name).OfType<string>();
            var open = Removed.Related.SelectMany(party => party.Memberships).Concat(Removed.Memberships).Select(record => record.EntryId).ToHashSet();
            var entries = HiddenEntries.Select(record => record.EntryId).OfType<string>().Where(id => IsSubject || !open.Contains(id));
            return numbers.Concat(numbers.Select(Mask.Number)).Concat(names).Concat(names.Select(Mask.Name))
                .Concat(entries.SelectMany(id => new[] { $"\"{id}\"", $"entry:{id}." }));
        }
    }

    private RelatedParty Self => new()
    {
        Role = Role.Self,
        Id = _subject.Id,
        IdType = _subject.IdType,
        Kind = _subject.Kind,
        Name = _subject.Name,
        BirthDate = _subject.BirthDate,
        Memberships = _subject.Memberships,
    };

    private IEnumerable<RelatedParty> Parties => _subject.Related.Prepend(Self);

    private IEnumerable<Membership> HiddenEntries => Parties.SelectMany(party => party.Memberships.Where(record =>
        MayBeMinor(party, record.ListedOn) || MayBeMinor(party, _context.Date)
        || IsClosed(_book.Lists[record.List].On(_context.Date)) || IsClosed(_book.Lists[record.List].On(record.ListedOn))));

    private bool IsClosed(ListVersion version) => version.Disclosure == Model.Disclosure.Department
        || (version.Disclosure == Model.Disclosure.Authorised && _audience == Audience.Public);

    private static bool MayBeMinor(RelatedParty party, DateOnly date)
    {
        var birth = party.BirthDate
            ?? (party.IdType == IdType.ResidentId && ResidentId.TryGetBirthDate(party.Id, out var inside) ? inside : null);
        return party.Kind == SubjectKind.NaturalPerson && (birth is not { } day || date < Adult(day));
    }

    private static DateOnly Adult(DateOnly birth) => birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(birth.Year + 18)
        ? new(birth.Year + 18, 3, 1)
        : birth.AddYears(18);
}
