namespace CreditRules.Model;

/// <summary>A 减损权益, B management, C market.</summary>
internal enum RegimeClass
{
    A,
    B,
    C,
}
