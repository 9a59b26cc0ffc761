using System.Globalization;
using CreditRules.Diagnostics;

namespace CreditRules.Explaining;

/// <summary>A sentence or a word in both languages, with numbered places for what it says in particular.</summary>
internal sealed record Phrase(string Zh, string En)
{
    public static implicit operator LocalText(Phrase phrase) => new(phrase.Zh, phrase.En);

    public static implicit operator Particular(Phrase phrase) => new(phrase.Zh, phrase.En);

    internal string In(Language language) => ((LocalText)this).In(language);

    internal LocalText With(params Particular[] particulars) => new(
        string.Format(CultureInfo.InvariantCulture, Zh, Array.ConvertAll(particulars, p => (object)p.Zh)),
        string.Format(CultureInfo.InvariantCulture, En, Array.ConvertAll(particulars, p => (object)p.En)));

    /// <summary>Several texts in a row: with the Chinese enumeration comma, in English with commas.</summary>
    internal static LocalText Join(IEnumerable<LocalText> texts, Phrase? between = null)
    {
        var all = texts.ToArray();
        var separator = between ?? Texts.Comma;
        return new(string.Join(separator.Zh, all.Select(text => text.Zh)), string.Join(separator.En, all.Select(text => text.En)));
    }
}
