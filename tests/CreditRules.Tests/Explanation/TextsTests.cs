using System.Reflection;
using System.Text.RegularExpressions;
using CreditRules.Explaining;

namespace CreditRules.Tests.Explaining;

public sealed class TextsTests
{
    private static IEnumerable<(string Name, Phrase Phrase)> Phrases => typeof(Texts)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(info => info.FieldType == typeof(Phrase))
        .Select(info => (info.Name, (Phrase)info.GetValue(null)!));

    [Fact]
    public void Every_value_of_every_choice_has_words_in_both_languages()
    {
        Says<Outcome>(Texts.Of);
        Says<Reason>(Texts.Of);
        Says<Flag>(Texts.Of);
        Says<Impact>(Texts.Of);
        Says<Binding>(binding => Texts.Of(binding, isRestriction: true));
        Says<Binding>(binding => Texts.Of(binding, isRestriction: false));
        Says<BasisLevel>(Texts.Of);
        Says<BasisRole>(Texts.Of);
        Says<Severity>(Texts.Of);
        Says<RemedyKind>(Texts.Of);
        Says<Model.Polarity>(Texts.Of);
        Says<Model.Tier>(Texts.Of);
        Says<Model.RegimeClass>(Texts.Of);
    }

    [Fact]
    public void Both_languages_have_the_same_places() => Assert.All(Phrases, pair =>
        Assert.Equal(Places(pair.Phrase.Zh), Places(pair.Phrase.En)));

    [Fact]
    public void Both_languages_begin_the_same_way_as_codes_do_not_stand_bare() => Assert.All(
        Phrases.Where(pair => pair.Phrase.Zh.Any(char.IsLetter)), pair => Assert.Matches("\\p{IsCJKUnifiedIdeographs}|\\{0\\}", pair.Phrase.Zh));

    private static void Says<T>(Func<T, Phrase> words)
        where T : struct, Enum
    {
        var said = Enum.GetValues<T>().Select(words).ToArray();
        Assert.All(said, phrase => Assert.True(phrase.Zh.Length > 0 && phrase.En.Length > 0));
        Assert.Equal(said.Length, said.Select(phrase => phrase.Zh).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(said.Length, said.Select(phrase => phrase.En).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Places(string text) =>
        Regex.Matches(text, "\\{[0-9]\\}").Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
