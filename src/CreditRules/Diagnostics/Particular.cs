namespace CreditRules.Diagnostics;

/// <summary>What a message says in particular: the same in both languages, or a text in each.</summary>
internal readonly record struct Particular(string Zh, string En)
{
    public static implicit operator Particular(string both) => new(both, both);

    public static implicit operator Particular(LocalText text) => new(text.Zh, text.En);
}
