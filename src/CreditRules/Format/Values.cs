namespace CreditRules.Format;

/// <summary>The values read of one object's members.</summary>
internal sealed class Values(object?[] values)
{
    internal T Get<T>(Slot<T> slot) => (T)values[slot.Index]!;
}
