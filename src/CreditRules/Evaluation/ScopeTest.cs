using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Whether a rule speaks of the matter at hand.</summary>
internal static class ScopeTest
{
    internal static Verdict Judge(Rule rule, Setting setting)
    {
        var context = setting.Context;
        return Verdict.All(
        [
            Verdict.Of(rule.In.Domains.Count == 0 || rule.In.Domains.Contains(context.Domain)),
            rule.In.Matters.Count == 0 ? Verdict.True
                : context.Matter is { } matter ? Verdict.Of(rule.In.Matters.Contains(matter))
                : Verdict.Unknown("matter"),
            rule.OnlyFor.Count == 0 ? Verdict.True
                : context.Department is { } asker ? Verdict.Of(rule.OnlyFor.Any(code => IsOrBecame(code, asker, setting.Book)))
                : Verdict.Unknown("department"),
        ]);
    }

    // Invariant: the successors of departments form no circle; validation sees to it.
    private static bool IsOrBecame(string code, string asker, RuleBookContent book) =>
        code == asker
        || (book.Departments.TryGetValue(code, out var department) && department.Successors.Any(next => IsOrBecame(next, asker, book)));
}
