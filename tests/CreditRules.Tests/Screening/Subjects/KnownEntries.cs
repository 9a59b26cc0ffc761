using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;
using CreditRules.Tests.Screening.Matching;

namespace CreditRules.Tests.Screening.Subjects;

/// <summary>Draws subjects with a few entries on the shipped lists, around a day.</summary>
internal sealed class KnownEntries(Draws draws, IReadOnlyList<string> lists, DateOnly day)
{
    internal Subject Subject()
    {
        var kind = draws.OneOf(SubjectKind.LegalPerson, SubjectKind.NaturalPerson, SubjectKind.SoleTrader, SubjectKind.SocialOrganisation);
        var count = draws.OneOf(1, 0, 1, 2, 1, 3);
        return new Subject
        {
            Id = draws.Chance(80) ? WrittenCode.Draw(draws) : null,
            IdType = IdType.Other,
            Kind = kind,
            Name = draws.OneOf("甲公司", "王某某", null),
            BirthDate = draws.Chance(30) ? day.AddYears(-18).AddDays(draws.Between(-500, 500)) : null,
            Memberships = Enumerable.Range(0, count).Select(_ => Entry()).ToValueList(),
            Related = draws.Chance(15)
                ? [new RelatedParty { Role = "has-legal-representative", Kind = SubjectKind.NaturalPerson, Name = "李某某", Memberships = draws.Chance(60) ? [Entry()] : [] }]
                : [],
        };
    }

    private Membership Entry()
    {
        var list = Docs.Shipped.Book.Content.Lists[draws.Pick(lists)];
        var version = draws.Pick(list.Versions);
        var listedOn = day.AddDays(-draws.OneOf(20, draws.Below(400), draws.Below(1200), draws.Below(3000), -5));
        return new Membership
        {
            List = list.Id,
            EntryId = draws.OneOf("号1", "号2", null, "\u0001", "zz"),
            Status = draws.Chance(70) ? MembershipStatus.Active : draws.Pick(Enum.GetValues<MembershipStatus>()),
            ListedOn = listedOn,
            LastDay = draws.Chance(40) ? listedOn.AddDays(draws.Below(1500)) : null,
            Severity = draws.Chance(30) ? draws.Pick(Enum.GetValues<Severity>()) : null,
            Grade = version.Grades.Count > 0 && draws.Chance(80) ? draws.Pick(version.Grades).Code : null,
            Grounds = version.Grounds.Count > 0 && draws.Chance(60) ? [draws.Pick(version.Grounds).Code] : draws.OneOf(null, (ValueList<string>?)[]),
            Facts = version.Facts.Where(_ => draws.Chance(50)).ToDictionary(fact => fact.Name, Value),
            Disputed = draws.Chance(15),
            Match = draws.Chance(25) ? MatchKind.Possible : MatchKind.Exact,
            RecordedOn = draws.Chance(20) ? listedOn.AddDays(draws.Below(100)) : null,
            Authority = draws.OneOf(null, "某局"),
            Region = draws.OneOf(null, "371003"),
        };
    }

    private FactValue Value(FactDeclaration fact) => fact.Type switch
    {
        FactType.Boolean => FactValue.Of(draws.Chance(50)),
        FactType.Number => FactValue.Of((decimal)draws.OneOf(0, 5, 100_000)),
        FactType.Date => FactValue.Of(day.AddDays(-draws.Below(2000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        _ => FactValue.Of("x"),
    };
}
