namespace CreditRules.Format.Shapes;

/// <summary>Values by name: attributes of a matter, facts of an entry, parameters of a measure.</summary>
internal static class FactMapShape
{
    internal static readonly MapShape<FactValue> Instance = new(FactValueShape.Instance);
}
