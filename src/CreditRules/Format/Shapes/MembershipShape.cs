using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>One entry on one list.</summary>
internal static class MembershipShape
{
    internal static readonly ObjectShape<Membership> Instance = new("membership", o =>
    {
        var list = o.Required("list", TextShape.Code, m => m.List);
        var entryId = o.Optional("entryId", TextShape.Any, m => m.EntryId);
        var status = o.Required("status", Words.Status, m => m.Status);
        var listedOn = o.Required("listedOn", DateShape.Instance, m => m.ListedOn);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, m => m.LastDay);
        var severity = o.OptionalValue("severity", Words.Severity, m => m.Severity);
        var grade = o.Optional("grade", TextShape.Code, m => m.Grade);
        var grounds = o.Optional("grounds", new ListShape<string>(TextShape.Code), m => m.Grounds?.ToValueList());
        var facts = o.Defaulted("facts", FactMapShape.Instance, m => m.Facts.ToValueMap(), ValueMap<FactValue>.Empty);
        var disputed = o.Defaulted("disputed", BooleanShape.Instance, m => m.Disputed, false);
        var match = o.Defaulted("match", Words.Match, m => m.Match, MatchKind.Exact);
        var recordedOn = o.OptionalValue("recordedOn", DateShape.Instance, m => m.RecordedOn);
        var authority = o.Optional("authority", TextShape.Any, m => m.Authority);
        var region = o.Optional("region", TextShape.Region, m => m.Region);
        return v => new Membership
        {
            List = v.Get(list),
            EntryId = v.Get(entryId),
            Status = v.Get(status),
            ListedOn = v.Get(listedOn),
            LastDay = v.Get(lastDay),
            Severity = v.Get(severity),
            Grade = v.Get(grade),
            Grounds = v.Get(grounds),
            Facts = v.Get(facts),
            Disputed = v.Get(disputed),
            Match = v.Get(match),
            RecordedOn = v.Get(recordedOn),
            Authority = v.Get(authority),
            Region = v.Get(region),
        };
    });
}
