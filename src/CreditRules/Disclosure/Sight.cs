using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>What an outside audience may see of a subject: neither minors nor entries of lists that are closed to it.</summary>
internal sealed class Sight
{
    private readonly RuleBookContent _book;
    private readonly Context _context;
    private readonly Audience _audience;
    private readonly HashSet<string> _minors;
    private readonly HashSet<(string List, string? EntryId)> _closed;

    internal Sight(RuleBookContent book, Subject subject, Context context, Audience audience)
    {
        (_book, _context, _audience) = (book, context, audience);
        IsSubjectHidden = !IsOfAge(AdultFrom(subject), context.Date);
        _minors = subject.Related.Where(party => !IsOfAge(AdultFrom(party), context.Date)).Select(party => party.Id)
            .Append(IsSubjectHidden ? subject.Id : null).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _closed = subject.Related.Select(party => (Records: party.Memberships, Adult: AdultFrom(party)))
            .Append((Records: subject.Memberships, Adult: AdultFrom(subject)))
            .SelectMany(party => party.Records.Where(record => record.EntryId is not null && !MaySee(record, party.Adult)))
            .Select(record => (record.List, record.EntryId)).ToHashSet();
    }

    /// <summary>Whether nothing at all may be said, since the subject is, or may be, a minor on the day.</summary>
    internal bool IsSubjectHidden { get; }

    /// <summary>The subject without what is hidden.</summary>
    internal Subject Visible(Subject subject) => subject with
    {
        Memberships = Visible(subject.Memberships, AdultFrom(subject)),
        Related = subject.Related
            .Where(party => IsOfAge(AdultFrom(party), _context.Date) && !(party.Id is { } id && _minors.Contains(id)))
            .Select(party => party with { Memberships = Visible(party.Memberships, AdultFrom(party)) })
            .ToValueList(),
    };

    // Records of one entry contradict each other at times: what one of them hides, none may show.
    private ValueList<Membership> Visible(IReadOnlyList<Membership> records, DateOnly? adultFrom) => records
        .Where(record => MaySee(record, adultFrom) && !_closed.Contains((record.List, record.EntryId)))
        .ToValueList();

    private bool MaySee(Membership record, DateOnly? adultFrom)
    {
        var list = _book.Lists[record.List];
        return IsOfAge(adultFrom, record.ListedOn) && IsOpen(list.On(_context.Date)) && IsOpen(list.On(record.ListedOn));
    }

    private bool IsOpen(ListVersion version) => version.Disclosure switch
    {
        Model.Disclosure.Public => true,
        Model.Disclosure.Authorised => _audience == Audience.Authorised,
        _ => false,
    };

    // A person whose age isn't known may be a minor.
    private static bool IsOfAge(DateOnly? adultFrom, DateOnly date) => adultFrom <= date;

    private static DateOnly? AdultFrom(Subject subject) => AdultFrom(subject.Kind, subject.IdType, subject.Id, subject.BirthDate);

    private static DateOnly? AdultFrom(RelatedParty party) => AdultFrom(party.Kind, party.IdType, party.Id, party.BirthDate);

    private static DateOnly? AdultFrom(SubjectKind kind, IdType idType, string? id, DateOnly? birthDate)
    {
        var birth = Parties.BirthDate(birthDate, idType, id);
        return kind == SubjectKind.NaturalPerson || birth is not null ? Party.AdultFromBirth(birth) : DateOnly.MinValue;
    }
}
