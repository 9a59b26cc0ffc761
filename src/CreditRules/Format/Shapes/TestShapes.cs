using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>Tests of values, grades and durations inside conditions.</summary>
internal static class TestShapes
{
    internal static readonly ObjectShape<ValueTest> Value = new("valueTest", o => Declare(o, test => test, test => test));

    internal static readonly ObjectShape<Condition.Attribute> Attribute = new("attributeTest", o =>
    {
        var name = o.Required("name", TextShape.Name, a => a.Name);
        var test = Declare(o, a => a.Test, test => test);
        return v => new Condition.Attribute(v.Get(name), test(v));
    });

    internal static readonly ObjectShape<GradeTest> Grade = new("gradeTest", o =>
    {
        var among = o.Defaulted("in", new ListShape<string>(TextShape.Code, nonEmpty: true), t => t.In, []);
        var atLeast = o.Optional("atLeast", TextShape.Code, t => t.AtLeast);
        var below = o.Optional("below", TextShape.Code, t => t.Below);
        return v => new GradeTest { In = v.Get(among), AtLeast = v.Get(atLeast), Below = v.Get(below) };
    });

    internal static readonly ObjectShape<ListedFor> ListedFor = new("listedFor", o =>
    {
        var atLeast = o.OptionalValue("atLeast", PeriodShape.Instance, l => l.AtLeast);
        var within = o.OptionalValue("within", PeriodShape.Instance, l => l.Within);
        var since = o.Optional("since", TextShape.Name, l => l.Since);
        var chained = o.Defaulted("chained", BooleanShape.Instance, l => l.Chained, false);
        return v => new ListedFor { AtLeast = v.Get(atLeast), Within = v.Get(within), Since = v.Get(since), Chained = v.Get(chained) };
    });

    private static Func<Values, ValueTest> Declare<T>(Members<T> o, Func<T, ValueTest> get, Func<ValueTest, ValueTest> make)
    {
        var equalTo = o.OptionalValue("equals", FactValueShape.Instance, t => get(t).EqualTo);
        var among = o.Defaulted("in", new ListShape<FactValue>(FactValueShape.Instance, nonEmpty: true), t => get(t).In, []);
        var atLeast = o.OptionalValue("atLeast", NumberShape.Instance, t => get(t).AtLeast);
        var below = o.OptionalValue("below", NumberShape.Instance, t => get(t).Below);
        var known = o.OptionalValue("known", BooleanShape.Instance, t => get(t).Known);
        return v => make(new ValueTest
        {
            EqualTo = v.Get(equalTo),
            In = v.Get(among),
            AtLeast = v.Get(atLeast),
            Below = v.Get(below),
            Known = v.Get(known),
        });
    }
}
