namespace CreditRules;

/// <summary>A text in Chinese, which is authoritative, and in English beside it. Immutable and thread-safe.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>The text in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.English ? En : Zh;
}
