using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes lists: black, watch, red and graded, in one to three versions whose terms, tiers and fields differ.</summary>
internal static class ListMaker
{
    internal static readonly ValueList<string> Grounds = ["evasion", "fraud", "arrears"];

    internal static readonly ValueList<FactDeclaration> Facts =
    [
        Catalogue.Declare("unpaid", FactType.Boolean), Catalogue.Declare("amount", FactType.Number, "yuan"),
        Catalogue.Declare("decidedOn", FactType.Date), Catalogue.Declare("court", FactType.Text),
    ];

    private static readonly ValueList<string> GradeCodes = ["grade-a", "grade-b", "grade-c"];

    internal static CreditList Make(int index, Draws draws)
    {
        var polarity = new[] { Polarity.Black, Polarity.Red, Polarity.Watch, Polarity.Black, Polarity.Red, Polarity.Black }[(index + draws.Below(6)) % 6];
        var first = Make(draws, draws.Chance(18) ? null : polarity);
        var versions = new List<ListVersion> { first };
        while (versions.Count < 3 && draws.Chance(35))
        {
            versions.Add(Next(draws, versions[^1]));
        }

        var code = "list-" + (index + 1);
        return new CreditList { Id = code, Version = "1.0." + index, Title = Catalogue.Title(code), Aliases = draws.Chance(20) ? ["旧名"] : [], Versions = versions.ToValueList() };
    }

    private static ListVersion Make(Draws draws, Polarity? polarity) => new()
    {
        From = Calendar.Middle.AddDays(draws.Chance(15) ? -200 : -3000 + draws.Below(1500)),
        Authority = "authority-" + draws.Below(3),
        Polarity = polarity,
        Tier = polarity is null or Polarity.Red ? null : TierOf(draws),
        Field = draws.Pick(Catalogue.Fields),
        Grounds = Catalogue.Terms(Grounds),
        Facts = Facts,
        Grades = polarity is null ? GradeCodes.Select(code => GradeOf(code, draws)).ToValueList() : [],
        Term = TermOf(draws),
        PublicationGap = draws.Chance(60) ? Period.Days(draws.Between(1, 100)) : null,
        ExcludesMinors = draws.Chance(30),
        Region = draws.Chance(12) ? draws.Pick(Catalogue.Regions) : Region.National,
        Disclosure = draws.OneOf(Enum.GetValues<Disclosure>()),
        Remedies = polarity == Polarity.Red ? [] : RemediesOf(draws),
    };

    private static ListVersion Next(Draws draws, ListVersion before) => before with
    {
        From = before.From.AddDays(draws.Between(1, 1500)),
        Term = TermOf(draws),
        Authority = "authority-" + draws.Below(3),
        Tier = before.Tier is null ? null : TierOf(draws),
        Field = draws.Chance(20) ? draws.Pick(Catalogue.Fields) : before.Field,
        Polarity = before.Polarity is Polarity.Watch && draws.Chance(20) ? Polarity.Black : before.Polarity,
        Grades = before.Grades.Select(grade => draws.Chance(20) ? GradeOf(grade.Code, draws) : grade).ToValueList(),
        ExcludesMinors = draws.Chance(30),
        Remedies = before.Remedies.Count == 0 ? [] : RemediesOf(draws),
    };

    private static Tier TierOf(Draws draws) => draws.OneOf(Tier.Serious, Tier.Ordinary);

    private static Grade GradeOf(string code, Draws draws)
    {
        var polarity = draws.OneOf(Enum.GetValues<Polarity>());
        return new() { Code = code, Title = Catalogue.Title(code), Polarity = polarity, Tier = polarity == Polarity.Red ? null : TierOf(draws) };
    }

    // One in seven is by ground, one by severity.
    private static ListTerm TermOf(Draws draws) => draws.Below(7) switch
    {
        5 => new ListTerm.ByGround([new GroundTerm { Grounds = [Grounds[0]], Term = PlainTermOf(draws) }], PlainTermOf(draws)),
        6 => BySeverityOf(draws),
        _ => PlainTermOf(draws),
    };

    private static ListTerm.BySeverity BySeverityOf(Draws draws)
    {
        var serious = PlainTermOf(draws);
        return draws.Chance(50)
            ? new ListTerm.BySeverity(PlainTermOf(draws), PlainTermOf(draws), serious, Otherwise: null)
            : new ListTerm.BySeverity(Minor: null, General: null, serious, PlainTermOf(draws));
    }

    private static ListTerm PlainTermOf(Draws draws)
    {
        var kind = draws.Below(4);
        var (shorter, longer) = Calendar.Lengths(draws);
        return kind switch
        {
            0 => new ListTerm.Fixed(longer),
            1 => new ListTerm.Open(),
            2 => new ListTerm.Range(shorter, longer),
            _ => new ListTerm.UntilNextPublication(shorter, longer),
        };
    }

    private static ValueList<RemedyDeclaration> RemediesOf(Draws draws) =>
    [
        new()
        {
            Kind = RemedyKind.Repair,
            Authority = "authority-" + draws.Below(3),
            Earliest = draws.Chance(50) ? Calendar.Length(draws) : null,
            EarliestBySeverity = draws.Chance(20) ? new SeverityPeriods { General = Calendar.Length(draws) } : null,
            How = Catalogue.Title("repair"),
        },
        new() { Kind = RemedyKind.Objection, Authority = "authority-0", How = Catalogue.Title("objection") },
    ];
}
