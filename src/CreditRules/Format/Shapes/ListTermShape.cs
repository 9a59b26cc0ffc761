using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>How long an entry lasts: an object with exactly one member.</summary>
internal static class ListTermShape
{
    private static readonly ObjectShape<ListTerm.Range> Range = new("rangeTerm", o =>
    {
        var min = o.Required("min", PeriodShape.Instance, t => t.Min);
        var max = o.Required("max", PeriodShape.Instance, t => t.Max);
        return v => new ListTerm.Range(v.Get(min), v.Get(max));
    });

    private static readonly ObjectShape<ListTerm.UntilNextPublication> Yearly = new("yearlyTerm", o =>
    {
        var usual = o.Required("usual", PeriodShape.Instance, t => t.Usual);
        var max = o.Required("max", PeriodShape.Instance, t => t.Max);
        return v => new ListTerm.UntilNextPublication(v.Get(usual), v.Get(max));
    });

    // A term by ground or by severity holds plain terms only, so that one look at the entry decides.
    private static readonly UnionShape<ListTerm> Plain = new("plainTerm", () => PlainArms);

    private static readonly ObjectShape<GroundTerm> Case = new("groundTerm", o =>
    {
        var grounds = o.Required("grounds", new ListShape<string>(TextShape.Code, nonEmpty: true), t => t.Grounds);
        var term = o.Required("term", Plain, t => t.Term);
        return v => new GroundTerm { Grounds = v.Get(grounds), Term = v.Get(term) };
    });

    private static readonly ObjectShape<ListTerm.ByGround> ByGround = new("byGroundTerm", o =>
    {
        var cases = o.Required("cases", new ListShape<GroundTerm>(Case, nonEmpty: true), t => t.Cases);
        var otherwise = o.Required("otherwise", Plain, t => t.Otherwise);
        return v => new ListTerm.ByGround(v.Get(cases), v.Get(otherwise));
    });

    private static readonly ObjectShape<ListTerm.BySeverity> BySeverity = new("bySeverityTerm", o =>
    {
        var minor = o.Optional("minor", Plain, t => t.Minor);
        var general = o.Optional("general", Plain, t => t.General);
        var serious = o.Optional("serious", Plain, t => t.Serious);
        var otherwise = o.Optional("otherwise", Plain, t => t.Otherwise);
        return v => new ListTerm.BySeverity(v.Get(minor), v.Get(general), v.Get(serious), v.Get(otherwise));
    });

    internal static UnionShape<ListTerm> Instance { get; } = new("listTerm", () =>
        [.. PlainArms, Arm("byGround", ByGround), Arm("bySeverity", BySeverity)]);

    private static IReadOnlyList<Arm<ListTerm>> PlainArms =>
    [
        new Arm<ListTerm, Period>(
            "fixed", PeriodShape.Instance, length => new ListTerm.Fixed(length), term => term is ListTerm.Fixed, term => ((ListTerm.Fixed)term).Length),
        Arm("range", Range),
        Arm("untilNextPublication", Yearly),
        Arm("open", new ObjectShape<ListTerm.Open>("openTerm", _ => _ => new ListTerm.Open())),
    ];

    private static Arm<ListTerm, TTerm> Arm<TTerm>(string name, Shape<TTerm> shape)
        where TTerm : ListTerm =>
        new(name, shape, term => term, term => term is TTerm, term => (TTerm)term);
}
