using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>A rule in a matter on any day: between two days on which its law turns it is always the same, and is kept.</summary>
internal sealed class RuleSpans(CompiledRule compiled, Setting setting)
{
    private readonly Slot?[] _slots = new Slot?[compiled.Turns.Count + 1];

    /// <summary>The rule on a day; null where it isn't in force.</summary>
    internal ScopedRule? On(DateOnly day)
    {
        var place = compiled.TurnsBy(day);
        return (Volatile.Read(ref _slots[place]) ?? Make(place)).Rule;
    }

    // Two threads may make the same one: both make the same, and either stands.
    private Slot Make(int place)
    {
        var first = place == 0 ? DateOnly.MinValue : compiled.Turns[place - 1];
        var made = new Slot(ScopedRule.Of(compiled.Set, compiled.Rule, setting with { Context = setting.Context with { Date = first } }));
        return Interlocked.CompareExchange(ref _slots[place], made, null) ?? made;
    }

    private sealed record Slot(ScopedRule? Rule);
}
