using CreditRules.Model;

namespace CreditRules.Tests.Evaluation;

/// <summary>The vocabulary and the lists that tests of the semantics speak of.</summary>
internal static class Catalogue
{
    internal static readonly Vocabulary Vocabulary = new()
    {
        Id = "vocabulary",
        Version = "1.0.0",
        Title = Given.Text("词表"),
        Domains = Terms("licensing", "government-procurement"),
        Matters = Terms("food-licence"),
        Roles = Terms("self", "has-legal-representative", "has-consortium-member", "has-shareholder"),
        Fields = Terms("tax", "judicial", "labour", "honour"),
        Categories = Terms("market-access", "publicity", "green-channel"),
        Departments =
        [
            new Department { Code = "old-office", Title = Given.Text("旧局"), Successors = ["new-office"] },
            new Department { Code = "new-office", Title = Given.Text("新局") },
        ],
        Attributes = [Fact("amount", FactType.Number, "CNY"), Fact("isUrgent", FactType.Boolean)],
        Measures =
        [
            Measure("bar", Impact.Bars), Measure("limit", Impact.Limits), Measure("inspect", Impact.Scrutinises),
            Measure("publish", Impact.Informs) with { Category = "publicity" },
            Measure("suspend", Impact.Limits) with
            {
                Parameters =
                [
                    Parameter("suspendedFor", Combine.Highest, "months"),
                    Parameter("quotaLeft", Combine.Lowest, "percent"),
                    new ParameterDeclaration { Name = "sector", Type = FactType.Text, Combine = Combine.Separate, Title = Given.Text("行业") },
                ],
            },
            Favour("green"), Favour("first-among-equals") with { Preference = true },
            new Measure { Code = "commit", Title = Given.Text("承诺"), Effect = Effect.Procedure, Category = "green-channel" },
            new Measure { Code = "help", Title = Given.Text("帮扶"), Effect = Effect.Safeguard, Category = "green-channel" },
        ],
    };

    internal static readonly IReadOnlyList<CreditList> Lists =
    [
        List("black", Black with
        {
            Grounds = Terms("fraud", "default"),
            Facts = [Fact("unpaid", FactType.Boolean), Fact("debt", FactType.Number, "CNY"), Fact("convictedOn", FactType.Date)],
        }),
        List("black-two-years", Black with { Term = new ListTerm.Fixed(Period.Years(2)) }),
        List("black-one-to-three", Black with { Term = new ListTerm.Range(Period.Years(1), Period.Years(3)), Field = "labour" }),
        List("black-by-ground", Black with
        {
            Grounds = Terms("refusal", "evasion"),
            Term = new ListTerm.ByGround(
                [
                    new GroundTerm { Grounds = ["refusal"], Term = new ListTerm.Open() },
                    new GroundTerm { Grounds = ["evasion"], Term = new ListTerm.Fixed(Period.Years(2)) },
                ],
                new ListTerm.Fixed(Period.Years(1))),
        }),
        List("black-by-severity", Black with
        {
            Term = new ListTerm.BySeverity(
                Minor: null, General: new ListTerm.Fixed(Period.Years(1)), Serious: new ListTerm.Fixed(Period.Years(3)), Otherwise: new ListTerm.Fixed(Period.Months(3))),
            Remedies =
            [
                new RemedyDeclaration
                {
                    Kind = RemedyKind.Repair,
                    Authority = "某局",
                    Earliest = Period.Days(10),
                    EarliestBySeverity = new SeverityPeriods { General = Period.Months(3), Serious = Period.Years(1) },
                    How = Given.Text("纠正后申请"),
                },
            ],
        }),
        List("black-adults", Black with { ExcludesMinors = true, Field = "judicial" }),
        List("black-of-370000", Black with { Region = "370000" }),
        List("black-ordinary", Black with { Tier = Tier.Ordinary, Field = "judicial" }),
        List("watch", Black with { Polarity = Polarity.Watch, Tier = Tier.Ordinary, Field = "labour" }),
        List("red", Red),
        List("red-yearly", Red with
        {
            Term = new ListTerm.UntilNextPublication(Period.Years(1), Period.Months(15)),
            PublicationGap = Period.Months(1),
        }),
        List("graded", Black with
        {
            Polarity = null,
            Tier = null,
            Grades =
            [
                Grade("good", Polarity.Red, null), Grade("fair", Polarity.Watch, Tier.Ordinary), Grade("bad", Polarity.Black, Tier.Serious),
            ],
        }),
    ];

    private static ListVersion Black => new()
    {
        From = Given.Day("2014-01-01"),
        Authority = "某局",
        Polarity = Polarity.Black,
        Tier = Tier.Serious,
        Field = "tax",
        Term = new ListTerm.Open(),
        Remedies =
        [
            new RemedyDeclaration { Kind = RemedyKind.Repair, Authority = "某局", Earliest = Period.Months(6), How = Given.Text("纠正后申请") },
        ],
    };

    private static ListVersion Red => new()
    {
        From = Given.Day("2014-01-01"),
        Authority = "某局",
        Polarity = Polarity.Red,
        Field = "honour",
        Term = new ListTerm.Open(),
    };

    private static CreditList List(string code, ListVersion version) =>
        new() { Id = code, Version = "1.0.0", Title = Given.Text(code), Versions = [version] };

    private static Grade Grade(string code, Polarity polarity, Tier? tier) =>
        new() { Code = code, Title = Given.Text(code), Polarity = polarity, Tier = tier };

    private static Measure Measure(string code, Impact impact) =>
        new() { Code = code, Title = Given.Text(code), Effect = Effect.Restriction, Category = "market-access", Impact = impact };

    private static Measure Favour(string code) =>
        new() { Code = code, Title = Given.Text(code), Effect = Effect.Incentive, Category = "green-channel" };

    private static ParameterDeclaration Parameter(string name, Combine combine, string unit) =>
        new() { Name = name, Type = FactType.Number, Combine = combine, Unit = unit, Title = Given.Text(name) };

    private static FactDeclaration Fact(string name, FactType type, string? unit = null) =>
        new() { Name = name, Type = type, Unit = unit, Title = Given.Text(name) };

    private static ValueList<Term> Terms(params string[] codes) =>
        codes.Select(code => new Term { Code = code, Title = Given.Text(code) }).ToValueList();
}
