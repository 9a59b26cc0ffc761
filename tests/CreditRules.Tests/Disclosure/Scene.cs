using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Disclosing;

/// <summary>The small book of these tests, and people to ask it about.</summary>
internal static class Scene
{
    internal const string Representative = "has-legal-representative";

    internal static readonly DateOnly Today = Calendar.Middle;

    internal static readonly Context Matter = new() { Domain = "licensing", Region = "371003", Date = Today };

    internal static readonly RuleBook Book = Load(new());

    internal static RuleBook Load(RuleBookOptions options) => Sample.Load(
        [
            .. Catalogue.Documents,
            List("open", Model.Disclosure.Public), List("asked", Model.Disclosure.Authorised), List("closed", Model.Disclosure.Department),
            List("praise", Model.Disclosure.Public) with { Versions = [Version(Model.Disclosure.Public) with { Polarity = Polarity.Red, Tier = null, Remedies = [] }] },
            Rules,
        ],
        options);

    internal static Subject Firm(params Membership[] entries) =>
        new() { Kind = SubjectKind.LegalPerson, Id = "F-1", Name = "示例公司", Memberships = entries };

    internal static Subject Person(DateOnly? birth, params Membership[] entries) =>
        new() { Kind = SubjectKind.NaturalPerson, Id = "P-77001", Name = "赵小乙", BirthDate = birth, Memberships = entries };

    internal static RelatedParty Boss(DateOnly? birth, params Membership[] entries) =>
        new() { Role = Representative, Kind = SubjectKind.NaturalPerson, Id = "P-88002", Name = "钱大甲", BirthDate = birth, Memberships = entries };

    internal static Membership On(string list, string entry, DateOnly? lastDay = null) =>
        new() { List = list, EntryId = entry, Status = MembershipStatus.Active, ListedOn = Today.AddDays(-100), LastDay = lastDay };

    private static RuleSet Rules => new()
    {
        Id = "set",
        Version = "1.0.0",
        Region = Region.National,
        Title = Catalogue.Title("set"),
        Document = new SourceDocument { Number = "文" },
        Effective = new EffectiveTime { From = new PartialDate(2016, 1, 1) },
        Rules =
        [
            Rule("any-list", "limit", Binding.Restrict, new Listed { Polarity = Polarity.Black, As = [Role.Self, Representative] }),
            Rule("closed-list", "limit", Binding.Mandatory, new Listed { List = "closed" }),
            Rule("both-lists", "check", Binding.Mandatory, new Condition.All([new Listed { List = "open" }, new Listed { List = "closed" }])),
            Rule("praised", "green", Binding.Mandatory, new Listed { List = "praise" }),
            Rule("young", "help", Binding.Mandatory, new Condition.Minor(true)),
        ],
    };

    private static Rule Rule(string id, string measure, Binding binding, Condition when) => new()
    {
        Id = id,
        Clause = "一",
        Evidence = Evidence.Confirmed,
        When = when,
        Then = [new MeasureOrder { Measure = measure, Binding = binding }],
    };

    private static CreditList List(string code, Model.Disclosure disclosure) =>
        new() { Id = code, Version = "1.0.0", Title = Catalogue.Title(code), Versions = [Version(disclosure)] };

    private static ListVersion Version(Model.Disclosure disclosure) => new()
    {
        From = new DateOnly(2015, 1, 1),
        Authority = "authority",
        Polarity = Polarity.Black,
        Tier = Tier.Serious,
        Field = "tax",
        Term = new ListTerm.Open(),
        Disclosure = disclosure,
        Remedies = [new() { Kind = RemedyKind.Repair, Authority = "authority", How = Catalogue.Title("repair") }],
    };
}
