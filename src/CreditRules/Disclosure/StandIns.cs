using System.Globalization;
using System.Text.RegularExpressions;
using CreditRules.Evaluation;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>Puts marks in place of natural persons' identifiers and names, so that they can be decided about and left unnamed.</summary>
internal sealed partial class StandIns
{
    /// <summary>A character of the private use area: no text of the input that has it comes through either.</summary>
    private const char Mark = '\uE0CE';

    private const int ShortestTold = 2;

    private readonly Dictionary<(string? Id, IdType IdType, SubjectKind Kind, string? Name), string> _marks;
    private readonly string[] _personal;

    internal StandIns(Subject subject)
    {
        var persons = subject.Related.Select(party => (party.Id, party.IdType, party.Kind, party.Name))
            .Append((subject.Id, subject.IdType, subject.Kind, subject.Name))
            .Where(person => IsPersonal(person.Kind, person.IdType, person.Id) && (person.Id ?? person.Name) is not null)
            .Distinct()
            .OrderBy(person => person.Id, StringComparer.Ordinal).ThenBy(person => person.Name, StringComparer.Ordinal)
            .ThenBy(person => person.IdType).ThenBy(person => person.Kind)
            .ToArray();
        _marks = persons.Index().ToDictionary(place => place.Item, place => MarkOf(place.Index));
        _personal = [.. persons.SelectMany(person => new[] { person.Id, person.Name }).OfType<string>()
            .Where(text => text.Length >= ShortestTold).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The subject with marks for persons, and for ids of entries that tell of one.</summary>
    internal Subject Marked(Subject subject)
    {
        var (id, name, idType) = Marked(subject.Id, subject.IdType, subject.Kind, subject.Name);
        return subject with
        {
            Id = id,
            Name = name,
            IdType = idType,
            BirthDate = Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id),
            Memberships = Marked(subject.Memberships),
            Related = subject.Related.Select(Marked).ToValueList(),
        };
    }

    /// <summary>The matter without what names a person.</summary>
    internal Context Unnamed(Context context) => context with
    {
        Matter = context.Matter is { } matter && Tells(matter) ? null : context.Matter,
        Department = context.Department is { } department && Tells(department) ? null : context.Department,
        Attributes = context.Attributes.Where(pair => !(pair.Value.AsText is { } text && Tells(text)) && !Tells(pair.Key)).ToValueMap(),
    };

    /// <summary>Nothing in place of a marked party; every other one as it is.</summary>
    internal static PartyName Unnamed(PartyName name) => name.Id?.Contains(Mark) == true || name.Name?.Contains(Mark) == true ? new(null, null) : name;

    /// <summary>Null in place of a mark; of a longer text, an asterisk where the mark stands.</summary>
    internal static string? Unmarked(string text)
    {
        var unmarked = Marks().Replace(text, "*");
        return unmarked == "*" ? null : unmarked;
    }

    private RelatedParty Marked(RelatedParty party)
    {
        var (id, name, idType) = Marked(party.Id, party.IdType, party.Kind, party.Name);
        return party with
        {
            Id = id,
            Name = name,
            IdType = idType,
            BirthDate = Parties.BirthDate(party.BirthDate, party.IdType, party.Id),
            Memberships = Marked(party.Memberships),
        };
    }

    private (string? Id, string? Name, IdType IdType) Marked(string? id, IdType idType, SubjectKind kind, string? name) =>
        _marks.TryGetValue((id, idType, kind, name), out var mark) ? (mark, null, IdType.Other) : (id, name, idType);

    // Whether two records are one entry must stay as it is, so ids are marked one to one.
    private ValueList<Membership> Marked(IReadOnlyList<Membership> records) => records
        .Select(record => record.EntryId is { } id && Tells(id) ? record with { EntryId = MarkOf(id) } : record)
        .ToValueList();

    private bool Tells(string text) =>
        text.Contains(Mark) || HasResidentId(text) || Array.Exists(_personal, part => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsPersonal(SubjectKind kind, IdType idType, string? id) =>
        PersonalData.IsPersonal(kind, idType) || (id is not null && HasResidentId(id));

    private static bool HasResidentId(string text)
    {
        const int Length = 18;
        var upper = text.ToUpperInvariant();
        return Enumerable.Range(0, Math.Max(0, upper.Length - Length + 1)).Any(start => ResidentId.IsValid(upper.AsSpan(start, Length)));
    }

    private static string MarkOf(int number) => Mark + number.ToString("D6", CultureInfo.InvariantCulture) + Mark;

    private static string MarkOf(string id) =>
        Mark + string.Concat(id.Select(character => ((int)character).ToString("x4", CultureInfo.InvariantCulture))) + Mark;

    [GeneratedRegex("\uE0CE[^\uE0CE]*\uE0CE?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
