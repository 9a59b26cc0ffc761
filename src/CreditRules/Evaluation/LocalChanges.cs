using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What rule sets of the region do to rules from above, and those above to those below.</summary>
internal static class LocalChanges
{
    internal static bool IsDisabled(string reference, Setting setting) => SwitchOffs(reference, setting).Any();

    /// <summary>What switches a rule off here and today, and the rule set that says so.</summary>
    internal static IEnumerable<(RuleSet By, SwitchOff Change)> SwitchOffs(string reference, Setting setting) =>
        from set in InForce(setting)
        from change in set.Disables
        where change.Rule == reference && change.IsInForce(setting.Date) && IsAuthorised(change.Authority, setting)
        select (set, change);

    /// <summary>Binding and parameters after narrowing, then after the caps from above.</summary>
    internal static MeasureOrder Apply(MeasureOrder order, RuleSet set, string reference, Setting setting)
    {
        foreach (var change in InForce(setting).SelectMany(other => other.Narrows).Where(change =>
            change.Rule == reference && change.IsInForce(setting.Date) && IsAuthorised(change.Authority, setting)))
        {
            order = order with
            {
                Binding = GateResult.Least(order.Binding, change.Binding ?? order.Binding),
                Parameters = Cut(order.Parameters, name => change.Parameters.TryGetValue(name, out var limit) ? limit.AsNumber : null),
            };
        }

        foreach (var cap in InForce(setting)
            .Where(other => Region.IsStrictlyAbove(other.Region, set.Region))
            .SelectMany(other => other.Caps)
            .Where(cap => cap.Measure == order.Measure && cap.IsInForce(setting.Date) && IsAuthorised(cap.Authority, setting)))
        {
            order = order with { Parameters = Cut(order.Parameters, name => name == cap.Parameter ? cap.Max : null) };
        }

        return order;
    }

    private static IEnumerable<RuleSet> InForce(Setting setting) =>
        setting.Book.RuleSets.Where(set => set.IsInForce(setting.Date, setting.Context.Region));

    private static bool IsAuthorised(Basis authority, Setting setting) =>
        authority.IsInForce(setting.Date) && (authority.Evidence == Evidence.Confirmed || setting.Options.AcceptUnconfirmed);

    private static ValueMap<FactValue> Cut(ValueMap<FactValue> parameters, Func<string, decimal?> limit) =>
        parameters.Select(pair => limit(pair.Key) is { } most && pair.Value.AsNumber > most
            ? KeyValuePair.Create(pair.Key, FactValue.Of(most))
            : pair).ToValueMap();
}
