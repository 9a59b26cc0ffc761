namespace CreditRules.Format;

/// <summary>The place of one member's value among the values read.</summary>
internal readonly record struct Slot<T>(int Index);
