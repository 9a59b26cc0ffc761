using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>What a local rule set does to rules from above, and what one above does to those below.</summary>
internal static class LocalChangeShapes
{
    internal static readonly ObjectShape<SwitchOff> SwitchOff = new("switchOff", o =>
    {
        var rule = o.Required("rule", TextShape.RuleReference, s => s.Rule);
        var authority = o.Required("authority", SourceShapes.Basis, s => s.Authority);
        var from = o.OptionalValue("from", DateShape.Instance, s => s.From);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, s => s.LastDay);
        return v => new SwitchOff { Rule = v.Get(rule), Authority = v.Get(authority), From = v.Get(from), LastDay = v.Get(lastDay) };
    });

    internal static readonly ObjectShape<Narrowing> Narrowing = new("narrowing", o =>
    {
        var rule = o.Required("rule", TextShape.RuleReference, n => n.Rule);
        var authority = o.Required("authority", SourceShapes.Basis, n => n.Authority);
        var binding = o.OptionalValue("binding", Words.Binding, n => n.Binding);
        var parameters = o.Defaulted("parameters", FactMapShape.Instance, n => n.Parameters, ValueMap<FactValue>.Empty);
        var from = o.OptionalValue("from", DateShape.Instance, n => n.From);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, n => n.LastDay);
        return v => new Narrowing
        {
            Rule = v.Get(rule),
            Authority = v.Get(authority),
            Binding = v.Get(binding),
            Parameters = v.Get(parameters),
            From = v.Get(from),
            LastDay = v.Get(lastDay),
        };
    });

    internal static readonly ObjectShape<Cap> Cap = new("cap", o =>
    {
        var measure = o.Required("measure", TextShape.Code, c => c.Measure);
        var parameter = o.Required("parameter", TextShape.Name, c => c.Parameter);
        var max = o.Required("max", NumberShape.Instance, c => c.Max);
        var authority = o.Required("authority", SourceShapes.Basis, c => c.Authority);
        var from = o.OptionalValue("from", DateShape.Instance, c => c.From);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, c => c.LastDay);
        return v => new Cap
        {
            Measure = v.Get(measure),
            Parameter = v.Get(parameter),
            Max = v.Get(max),
            Authority = v.Get(authority),
            From = v.Get(from),
            LastDay = v.Get(lastDay),
        };
    });
}
