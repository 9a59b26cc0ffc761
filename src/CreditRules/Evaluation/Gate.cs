using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The regime gate: which grounds count on the day, and what they let a restriction be.</summary>
internal static class Gate
{
    /// <summary>Asks the edition in force; before the first, and for everything but restrictions, the gate stands open.</summary>
    internal static GateResult Examine(RuleSet set, Rule rule, Setting setting)
    {
        var bases = rule.Basis.Prepend(OwnClause(set, rule)).ToValueList();
        var measure = setting.Book.Measures[rule.Then[0].Measure];
        var edition = setting.Book.EditionOn(setting.Date);
        if (edition is null || measure.Effect != Effect.Restriction)
        {
            return new(bases, Row: null, Counting: [], IsGated: false, IsAllowed: true);
        }

        var row = edition.Rows.FirstOrDefault(candidate => candidate.Category == measure.Category);
        var counting = row is null ? [] : bases.Where(basis => Counts(basis, row, setting)).ToValueList();
        var isAllowed = row is not null && counting.Count > 0 && measure.Impact is { } impact && row.Impacts.Contains(impact);
        return new(bases, row, counting, IsGated: true, isAllowed);
    }

    // A rule's own document is a ground of its rank: a memo's doesn't carry through the gate, a law's does.
    private static Basis OwnClause(RuleSet set, Rule rule) => new()
    {
        Document = set.Document.Number,
        Article = rule.Clause,
        Level = set.Document.Level,
        Role = BasisRole.Orders,
        Binding = rule.Then.Max(order => order.Binding),
        Lists = NamedLists(rule),
        Region = set.Region == Region.National ? null : set.Region,
        From = set.Effective.From.FirstDay,
        LastDay = set.Effective.LastDay,
        Evidence = rule.Evidence,
    };

    private static ValueList<string> NamedLists(Rule rule) => rule.When is null ? [] :
        rule.When.SelfAndParts().OfType<Listed>().Select(listed => listed.List).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    private static bool Counts(Basis basis, RegimeRow row, Setting setting) =>
        basis.Evidence == Evidence.Confirmed
        && basis.IsInForce(setting.Date)
        && basis.Role != BasisRole.Cited
        && row.Levels.Contains(basis.Level)
        && (basis.Region is null || Region.Covers(basis.Region, setting.Context.Region));
}
