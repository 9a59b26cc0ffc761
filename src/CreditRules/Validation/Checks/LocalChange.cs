using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A switch-off, narrowing or cap with its place: what the three have in common.</summary>
/// <param name="Set">The rule set that says so.</param>
/// <param name="Path">Its place.</param>
/// <param name="Target">What it changes, by name.</param>
/// <param name="Rule">The rule that it names; null of a cap.</param>
/// <param name="Authority">What it rests on.</param>
/// <param name="From">Its first day; null, its rule set's.</param>
/// <param name="LastDay">Its last day; null, its rule set's.</param>
internal readonly record struct LocalChange(
    RuleSet Set, string Path, string Target, string? Rule, Basis Authority, DateOnly? From, DateOnly? LastDay)
{
    internal static IEnumerable<LocalChange> Of(RuleSet set) =>
    [
        .. set.Disables.Select((off, i) => new LocalChange(
            set, RuleWalk.At("$.disables", i), off.Rule, off.Rule, off.Authority, off.From, off.LastDay)),
        .. set.Narrows.Select((narrowing, i) => new LocalChange(
            set, RuleWalk.At("$.narrows", i), narrowing.Rule, narrowing.Rule, narrowing.Authority, narrowing.From, narrowing.LastDay)),
        .. set.Caps.Select((cap, i) => new LocalChange(
            set, RuleWalk.At("$.caps", i), cap.Measure + "." + cap.Parameter, null, cap.Authority, cap.From, cap.LastDay)),
    ];

    /// <summary>Whether both are in force on some day.</summary>
    internal bool Meets(LocalChange other) => !(LastDay < other.From) && !(other.LastDay < From);
}
