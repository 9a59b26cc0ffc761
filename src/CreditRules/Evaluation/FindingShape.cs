using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What a finding, and a rule that did not apply, look like in JSON.</summary>
internal static class FindingShape
{
    internal static readonly ObjectShape<NotApplied> NotApplied = new("notApplied", o =>
    {
        var rule = o.Required("rule", DecisionParts.TextOrNull, n => n.Rule);
        var reason = o.Required("reason", DecisionParts.Reason, n => n.Reason);
        var list = o.Required("list", DecisionParts.TextOrNull, n => n.List);
        var entryId = o.Required("entryId", DecisionParts.TextOrNull, n => n.EntryId);
        var party = o.Optional("party", DecisionParts.Party, n => n.Party);
        var missing = o.Required("missing", DecisionParts.Texts, n => n.Missing.ToValueList());
        return v => new NotApplied
        {
            Rule = v.Get(rule),
            Reason = v.Get(reason),
            List = v.Get(list),
            EntryId = v.Get(entryId),
            Party = v.Get(party),
            Missing = v.Get(missing),
        };
    });

    internal static readonly ObjectShape<Finding> Instance = new("finding", o =>
    {
        var measure = o.Required("measure", TextShape.Code, f => f.Measure);
        var title = o.Required("title", LocalTextShape.Instance, f => f.Title);
        var category = o.Required("category", TextShape.Code, f => f.Category);
        var impact = o.OptionalValue("impact", Words.Impact, f => f.Impact);
        var preference = o.Defaulted("preference", BooleanShape.Instance, f => f.Preference, false);
        var binding = o.Required("binding", Words.Binding, f => f.Binding);
        var parameters = o.Required("parameters", FactMapShape.Instance, f => f.Parameters.ToValueMap());
        var carriedOutBy = o.Required("carriedOutBy", DecisionParts.Texts, f => f.CarriedOutBy.ToValueList());
        var rules = o.Required("rules", DecisionParts.Texts, f => f.Rules.ToValueList());
        var triggers = o.Required("triggers", new ListShape<Trigger>(TriggerShape), f => f.Triggers.ToValueList());
        var basis = o.Required("basis", new ListShape<Citation>(DecisionParts.Citation), f => f.Basis.ToValueList());
        var lastDay = o.Required("lastDay", DecisionParts.DateOrNull, f => f.LastDay);
        var flags = o.Required("flags", Flags, f => f.Flags.ToValueList());
        var remedies = o.Required("remedies", new ListShape<Remedy>(RemedyShape), f => f.Remedies.ToValueList());
        return v => new Finding
        {
            Measure = v.Get(measure),
            Title = v.Get(title),
            Category = v.Get(category),
            Impact = v.Get(impact),
            Preference = v.Get(preference),
            Binding = v.Get(binding),
            Parameters = v.Get(parameters),
            CarriedOutBy = v.Get(carriedOutBy),
            Rules = v.Get(rules),
            Triggers = v.Get(triggers),
            Basis = v.Get(basis),
            LastDay = v.Get(lastDay),
            Flags = v.Get(flags),
            Remedies = v.Get(remedies),
        };
    });

    private static ListShape<Flag> Flags => new(DecisionParts.Flag);

    private static ObjectShape<Trigger> TriggerShape => new("trigger", o =>
    {
        var list = o.Required("list", TextShape.Code, t => t.List);
        var entryId = o.Required("entryId", DecisionParts.TextOrNull, t => t.EntryId);
        var role = o.Required("as", TextShape.Code, t => t.As);
        var party = o.Optional("party", DecisionParts.Party, t => t.Party);
        var flags = o.Required("flags", Flags, t => t.Flags.ToValueList());
        return v => new Trigger { List = v.Get(list), EntryId = v.Get(entryId), As = v.Get(role), Party = v.Get(party), Flags = v.Get(flags) };
    });

    private static ObjectShape<Remedy> RemedyShape => new("remedy", o =>
    {
        var kind = o.Required("kind", Words.Remedy, r => r.Kind);
        var list = o.Required("list", TextShape.Code, r => r.List);
        var entryId = o.Required("entryId", DecisionParts.TextOrNull, r => r.EntryId);
        var party = o.Optional("party", DecisionParts.Party, r => r.Party);
        var authority = o.Required("authority", TextShape.Any, r => r.Authority);
        var earliest = o.Required("earliest", DecisionParts.DateOrNull, r => r.Earliest);
        var how = o.Required("how", LocalTextShape.Instance, r => r.How);
        return v => new Remedy
        {
            Kind = v.Get(kind),
            List = v.Get(list),
            EntryId = v.Get(entryId),
            Party = v.Get(party),
            Authority = v.Get(authority),
            Earliest = v.Get(earliest),
            How = v.Get(how),
        };
    });
}
