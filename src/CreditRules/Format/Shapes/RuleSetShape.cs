using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A rule set.</summary>
internal static class RuleSetShape
{
    internal static readonly ObjectShape<RuleSet> Instance = new("ruleset", o =>
    {
        DocumentHead.RuleSet.Declare(o);
        var id = o.Required("id", TextShape.Code, s => s.Id);
        var version = o.Required("version", TextShape.Version, s => s.Version);
        var region = o.Required("region", TextShape.Region, s => s.Region);
        var title = o.Required("title", LocalTextShape.Instance, s => s.Title);
        var document = o.Required("document", SourceShapes.Document, s => s.Document);
        var effective = o.Required("effective", EffectiveShape, s => s.Effective);
        var note = o.Optional("note", LocalTextShape.Instance, s => s.Note);
        var rules = o.Required("rules", new ListShape<Rule>(RuleShape.Instance), s => s.Rules);
        var disables = o.List("disables", LocalChangeShapes.SwitchOff, s => s.Disables);
        var narrows = o.List("narrows", LocalChangeShapes.Narrowing, s => s.Narrows);
        var caps = o.List("caps", LocalChangeShapes.Cap, s => s.Caps);
        return v => new RuleSet
        {
            Id = v.Get(id),
            Version = v.Get(version),
            Region = v.Get(region),
            Title = v.Get(title),
            Document = v.Get(document),
            Effective = v.Get(effective),
            Note = v.Get(note),
            Rules = v.Get(rules),
            Disables = v.Get(disables),
            Narrows = v.Get(narrows),
            Caps = v.Get(caps),
        };
    });

    private static ObjectShape<EffectiveTime> EffectiveShape => new("effective", o =>
    {
        var from = o.Required("from", PartialDateShape.Instance, e => e.From);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, e => e.LastDay);
        return v => new EffectiveTime { From = v.Get(from), LastDay = v.Get(lastDay) };
    });
}
