using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A rule: who, in which matter, what follows, on what ground.</summary>
internal static class RuleShape
{
    internal static readonly ObjectShape<Rule> Instance = new("rule", o =>
    {
        var id = o.Required("id", TextShape.Code, r => r.Id);
        var clause = o.Optional("clause", TextShape.Any, r => r.Clause);
        var evidence = o.Required("evidence", Words.Evidence, r => r.Evidence);
        var when = o.Optional("when", ConditionShape.Instance, r => r.When);
        var unless = o.List("unless", ConditionShape.Instance, r => r.Unless);
        var scope = o.Defaulted("in", ScopeShape, r => r.In, Scope.Everything);
        var onlyFor = o.List("onlyFor", TextShape.Code, r => r.OnlyFor);
        var then = o.Required("then", new ListShape<MeasureOrder>(OrderShape, nonEmpty: true), r => r.Then);
        var carriedOutBy = o.List("carriedOutBy", TextShape.Code, r => r.CarriedOutBy);
        var basis = o.List("basis", SourceShapes.Basis, r => r.Basis);
        var note = o.Optional("note", LocalTextShape.Instance, r => r.Note);
        return v => new Rule
        {
            Id = v.Get(id),
            Clause = v.Get(clause),
            Evidence = v.Get(evidence),
            When = v.Get(when),
            Unless = v.Get(unless),
            In = v.Get(scope),
            OnlyFor = v.Get(onlyFor),
            Then = v.Get(then),
            CarriedOutBy = v.Get(carriedOutBy),
            Basis = v.Get(basis),
            Note = v.Get(note),
        };
    });

    private static ObjectShape<Scope> ScopeShape => new("scope", o =>
    {
        var domains = o.Defaulted("domains", new ListShape<string>(TextShape.Code, nonEmpty: true), s => s.Domains, []);
        var matters = o.Defaulted("matters", new ListShape<string>(TextShape.Any, nonEmpty: true), s => s.Matters, []);
        return v => new Scope { Domains = v.Get(domains), Matters = v.Get(matters) };
    });

    private static ObjectShape<MeasureOrder> OrderShape => new("measureOrder", o =>
    {
        var measure = o.Required("measure", TextShape.Code, m => m.Measure);
        var binding = o.Required("binding", Words.Binding, m => m.Binding);
        var parameters = o.Defaulted("parameters", FactMapShape.Instance, m => m.Parameters, ValueMap<FactValue>.Empty);
        return v => new MeasureOrder { Measure = v.Get(measure), Binding = v.Get(binding), Parameters = v.Get(parameters) };
    });
}
