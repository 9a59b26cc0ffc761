namespace CreditRules.Screening;

/// <summary>Part of an index isn't what was written. No subject is to blame for it, so that whoever puts bad subjects aside must not catch it as one.</summary>
internal sealed class DamagedIndexException(CreditRulesException told) : Exception(told.Message, told)
{
    /// <summary>What there is to say of it to whoever opened the index.</summary>
    internal CreditRulesException Told { get; } = told;
}
