using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A condition: an object with exactly one member.</summary>
internal static class ConditionShape
{
    internal static readonly UnionShape<Condition> Instance = new("condition", Arms);

    private static readonly ListShape<string> Roles = new(TextShape.Code, nonEmpty: true);

    private static readonly ObjectShape<Listed> ListedShape = new("listed", o =>
    {
        var list = o.Optional("list", TextShape.Code, l => l.List);
        var polarity = o.OptionalValue("polarity", Words.Polarity, l => l.Polarity);
        var tier = o.OptionalValue("tier", Words.Tier, l => l.Tier);
        var field = o.Optional("field", TextShape.Code, l => l.Field);
        var roles = o.Defaulted("as", Roles, l => l.As, Role.SelfOnly);
        var severity = o.Defaulted("severity", new ListShape<Severity>(Words.Severity, nonEmpty: true), l => l.Severity, []);
        var grade = o.Optional("grade", TestShapes.Grade, l => l.Grade);
        var grounds = o.Defaulted("grounds", new ListShape<string>(TextShape.Code, nonEmpty: true), l => l.Grounds, []);
        var facts = o.Defaulted("facts", new MapShape<ValueTest>(TestShapes.Value), l => l.Facts, ValueMap<ValueTest>.Empty);
        var listedFor = o.Optional("listedFor", TestShapes.ListedFor, l => l.ListedFor);
        return v => new Listed
        {
            List = v.Get(list),
            Polarity = v.Get(polarity),
            Tier = v.Get(tier),
            Field = v.Get(field),
            As = v.Get(roles),
            Severity = v.Get(severity),
            Grade = v.Get(grade),
            Grounds = v.Get(grounds),
            Facts = v.Get(facts),
            ListedFor = v.Get(listedFor),
        };
    });

    private static readonly ObjectShape<ListedInFields> ListedInFieldsShape = new("listedInFields", o =>
    {
        var atLeast = o.Required("atLeast", new IntegerShape(1, 1000), l => l.AtLeast);
        var roles = o.Defaulted("as", Roles, l => l.As, Role.SelfOnly);
        return v => new ListedInFields { AtLeast = v.Get(atLeast), As = v.Get(roles) };
    });

    private static Arm<Condition>[] Arms()
    {
        var parts = new ListShape<Condition>(Instance, nonEmpty: true);
        return
        [
            Arm<Condition.All, ValueList<Condition>>("all", parts, of => new(of), all => all.Of),
            Arm<Condition.Any, ValueList<Condition>>("any", parts, of => new(of), any => any.Of),
            Arm<Condition.Not, Condition>("not", Instance, of => new(of), not => not.Of),
            Arm<Listed, Listed>("listed", ListedShape, listed => listed, listed => listed),
            Arm<ListedInFields, ListedInFields>("listedInFields", ListedInFieldsShape, l => l, l => l),
            Arm<Condition.OfKind, ValueList<SubjectKind>>(
                "subjectKind", new ListShape<SubjectKind>(Words.SubjectKind, nonEmpty: true), kinds => new(kinds), of => of.Kinds),
            Arm<Condition.Minor, bool>("minor", BooleanShape.Instance, minor => new(minor), minor => minor.Is),
            Arm<Condition.Attribute, Condition.Attribute>("attribute", TestShapes.Attribute, a => a, a => a),
        ];
    }

    private static Arm<Condition, TContent> Arm<TCondition, TContent>(
        string name, Shape<TContent> shape, Func<TContent, TCondition> make, Func<TCondition, TContent> content)
        where TCondition : Condition =>
        new(name, shape, make, condition => condition is TCondition, condition => content((TCondition)condition));
}
