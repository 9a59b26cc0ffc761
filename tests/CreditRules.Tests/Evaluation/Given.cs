using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Tests.Evaluation;

/// <summary>The smallest book, subject and matter that a test of the semantics needs.</summary>
internal static class Given
{
    internal static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    internal static RuleBook Book(params IDocument[] documents) => Book(new RuleBookOptions(), documents);

    internal static RuleBook Book(RuleBookOptions options, params IDocument[] documents) => RuleBook.Make(
        [.. documents.Append(Catalogue.Vocabulary).Concat(Catalogue.Lists).Select(document => new LoadedDocument(document, null))],
        options,
        []);

    internal static RuleSet Set(params Rule[] rules) => new()
    {
        Id = "memo",
        Version = "1.0.0",
        Region = Region.National,
        Title = Text("备忘录"),
        Document = new SourceDocument { Number = "备忘录〔2016〕1号" },
        Effective = new EffectiveTime { From = PartialDate.Of(Day("2016-01-01")) },
        Rules = rules.ToValueList(),
    };

    internal static Rule Rule(Condition when, string measure = "bar", Binding binding = Binding.Mandatory, string id = "rule") => new()
    {
        Id = id,
        Clause = "一",
        Evidence = Evidence.Confirmed,
        When = when,
        Then = [new MeasureOrder { Measure = measure, Binding = binding }],
    };

    internal static Rule With(this Rule rule, params (string Name, FactValue Value)[] parameters) => rule with
    {
        Then = [rule.Then[0] with { Parameters = parameters.Select(p => KeyValuePair.Create(p.Name, p.Value)).ToValueMap() }],
    };

    internal static Listed Listed(string list = "black", params string[] roles) =>
        new() { List = list, As = roles.Length == 0 ? Role.SelfOnly : roles.ToValueList() };

    internal static Basis Law(Binding binding = Binding.Mandatory) => new()
    {
        Document = "某法",
        Article = "1",
        Level = BasisLevel.Law,
        Role = BasisRole.Orders,
        Binding = binding,
        Evidence = Evidence.Confirmed,
    };

    internal static RegimeEdition Gate(string from = "2021-01-01", bool seriousOnly = false, Binding maxBinding = Binding.Mandatory, params Impact[] impacts) => new()
    {
        Id = "gate-" + from,
        Version = "1.0.0",
        Title = Text("清单"),
        Document = new SourceDocument { Number = "清单", Level = BasisLevel.CentralPolicy },
        From = Day(from),
        Rows =
        [
            new RegimeRow
            {
                Category = "market-access",
                Class = RegimeClass.A,
                Levels = [BasisLevel.Law, BasisLevel.LocalRegulation],
                Impacts = impacts.Length == 0 ? [Impact.Bars, Impact.Limits, Impact.Scrutinises, Impact.Informs] : impacts.ToValueList(),
                MaxBinding = maxBinding,
                SeriousOnly = seriousOnly,
            },
        ],
    };

    internal static Subject Subject(params Membership[] memberships) =>
        new() { Id = "91371003XXXXXXX19K", IdType = IdType.Uscc, Kind = SubjectKind.LegalPerson, Name = "某公司", Memberships = memberships };

    internal static Subject Person(string? birthDate, params Membership[] memberships) => new()
    {
        Kind = SubjectKind.NaturalPerson,
        Name = "王某",
        BirthDate = birthDate is null ? null : Day(birthDate),
        Memberships = memberships,
    };

    internal static RelatedParty Related(string role, params Membership[] memberships) =>
        new() { Role = role, Id = role + "-id", Kind = SubjectKind.LegalPerson, Memberships = memberships };

    internal static Membership On(string list = "black", string listedOn = "2018-01-01", string? id = "e1", string? lastDay = null) => new()
    {
        List = list,
        EntryId = id,
        Status = MembershipStatus.Active,
        ListedOn = Day(listedOn),
        LastDay = lastDay is null ? null : Day(lastDay),
    };

    internal static Context Matter(string date = "2018-06-01", string domain = "licensing", string region = "371003") =>
        new() { Domain = domain, Region = region, Date = Day(date) };

    internal static LocalText Text(string zh) => new(zh, zh);
}
