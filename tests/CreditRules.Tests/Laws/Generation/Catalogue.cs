using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>The vocabularies that every generated book shares.</summary>
internal static class Catalogue
{
    internal static readonly ValueList<string> Domains = ["licensing", "bidding", "supervision"];

    internal static readonly ValueList<string> Matters = ["M1", "M2"];

    internal static readonly ValueList<string> Roles =
        [Role.Self, "has-legal-representative", Role.ConsortiumMember, "has-shareholder", "is-child-of"];

    internal static readonly ValueList<string> Fields = ["tax", "court", "food"];

    internal static readonly ValueList<string> Categories = ["access", "funds", "oversight", "publicity"];

    /// <summary>Each is succeeded by the next.</summary>
    internal static readonly ValueList<string> Departments = ["dept-a", "dept-b", "dept-c"];

    internal static readonly ValueList<string> Regions = [Region.National, "370000", "371000", "371003", "512000"];

    internal static readonly ValueList<FactDeclaration> Attributes =
    [
        Declare("amount", FactType.Number, "yuan"), Declare("urgent", FactType.Boolean),
        Declare("mode", FactType.Text), Declare("due", FactType.Date),
    ];

    internal static readonly ValueList<Measure> Measures =
    [
        Restriction("bar", "access", Impact.Bars, Number("banMonths", "months", Combine.Highest)),
        Restriction("bar-also", "access", Impact.Bars, Number("banYears", "years", Combine.Highest), Text("site")),
        Restriction("limit", "funds", Impact.Limits, Number("ratioOfUsual", "percent", Combine.Lowest), Text("fund")),
        Restriction("limit-also", "funds", Impact.Limits, Number("banMonths", "months", Combine.Highest)),
        Restriction("check", "oversight", Impact.Scrutinises, Number("rateOfAverage", "percent", Combine.Highest), Text("kind")),
        Restriction("note", "publicity", Impact.Informs),
        new() { Code = "green", Title = Title("green"), Effect = Effect.Incentive, Category = "access", Parameters = [Number("withinDays", "workingDays", Combine.Lowest)] },
        new() { Code = "prefer", Title = Title("prefer"), Effect = Effect.Incentive, Category = "access", Preference = true },
        new() { Code = "spare", Title = Title("spare"), Effect = Effect.Incentive, Category = "oversight", Parameters = [Number("rateOfAverage", "percent", Combine.Lowest), Text("kind")] },
        new() { Code = "commit", Title = Title("commit"), Effect = Effect.Procedure, Category = "access" },
        new() { Code = "help", Title = Title("help"), Effect = Effect.Safeguard, Category = "access", Parameters = [Number("withinDays", "days", Combine.Lowest)] },
    ];

    internal static readonly ValueList<IDocument> Documents =
    [
        new Vocabulary
        {
            Id = "codes", Version = "1.0.0", Title = Title("codes"), Domains = Terms(Domains), Matters = Terms(Matters), Roles = Terms(Roles),
            SubjectKinds = Terms(Enum.GetValues<SubjectKind>().Select(CreditRules.Format.Words.SubjectKind.WordOf)), Fields = Terms(Fields), Categories = Terms(Categories),
            Departments = Departments.Select((code, i) => new Department { Code = code, Title = Title(code), Successors = Departments.Skip(i + 1).Take(1).ToValueList() }).ToValueList(),
        },
        new Vocabulary { Id = "measures", Version = "1.2.0", Title = Title("measures"), Attributes = Attributes, Measures = Measures },
    ];

    internal static LocalText Title(string code) => new("措施·" + code, "the " + code);

    internal static ValueList<Term> Terms(IEnumerable<string> codes) =>
        codes.Select(code => new Term { Code = code, Title = Title(code) }).ToValueList();

    internal static FactDeclaration Declare(string name, FactType type, string? unit = null) =>
        new() { Name = name, Type = type, Unit = unit, Title = Title(name) };

    private static Measure Restriction(string code, string category, Impact impact, params ParameterDeclaration[] parameters) =>
        new() { Code = code, Title = Title(code), Effect = Effect.Restriction, Category = category, Impact = impact, Parameters = parameters.ToValueList() };

    private static ParameterDeclaration Number(string name, string unit, Combine combine) =>
        new() { Name = name, Type = FactType.Number, Unit = unit, Combine = combine, Title = Title(name) };

    private static ParameterDeclaration Text(string name) =>
        new() { Name = name, Type = FactType.Text, Combine = Combine.Separate, Title = Title(name) };
}
