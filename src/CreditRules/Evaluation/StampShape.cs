using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What the stamp of a rule book looks like in JSON.</summary>
internal static class StampShape
{
    private static readonly ObjectShape<int> Days = new("days", o =>
    {
        var days = o.Required("days", new IntegerShape(1, Period.MaxCount), count => count);
        return v => v.Get(days);
    });

    internal static readonly ObjectShape<RuleBookOptions> Options = new("ruleBookOptions", o =>
    {
        var accept = o.Required("acceptUnconfirmed", BooleanShape.Instance, p => p.AcceptUnconfirmed);
        var maxAge = o.Required(
            "maxAge", new ValueOrNullShape<int>(Days), p => p.MaxAgeDays);
        return v => new RuleBookOptions { AcceptUnconfirmed = v.Get(accept), MaxAgeDays = v.Get(maxAge) };
    });

    internal static readonly ObjectShape<RuleBookStamp> Instance = new("ruleBookStamp", o =>
    {
        var version = o.Required("version", TextShape.Any, s => s.Version);
        var hash = o.Required("hash", TextShape.Any, s => s.Hash);
        var options = o.Required("options", Options, s => s.Options);
        return v => new RuleBookStamp(v.Get(version), v.Get(hash), v.Get(options) with { Version = v.Get(version) });
    });
}
