using System.Text;
using CreditRules.Identifiers;
using CreditRules.Screening;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>Names that are the same have the same key, and hardly any others do.</summary>
public sealed class NameKeyLaws(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
        ["示", "例", "有限公司", "A", "a", "Ａ", "ａ", "(", "（", " ", "\u3000", "\u200B", "\uFEFF", "é", "É", "ß", "ı", "𠀀", "㐀", "\u9FFF", "·", "－", "-", "1", "１", "\u00A0"];

    [Fact]
    public void Names_have_one_key_exactly_where_they_are_the_same() => ScreeningLaw.Holds("names", output, 2, draws =>
    {
        for (var turn = 0; turn < 6; turn++)
        {
            var left = Draw(draws);
            var right = draws.Chance(70) ? Rewrite(left, draws) : Draw(draws);
            var (leftKey, rightKey) = (Key(left), Key(right));
            if (SubjectName.AreSame(left, right) != (leftKey == rightKey && leftKey != 0))
            {
                return $"<{left}> {leftKey} and <{right}> {rightKey}";
            }
        }

        return null;
    });

    [Fact]
    public void Of_fifty_thousand_names_no_two_have_one_key() => Assert.Equal(
        50_000,
        Enumerable.Range(0, 50_000).Select(number => Key($"示例{number % 250}第{number / 250}有限公司")).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\u200B")]
    public void A_name_of_which_nothing_is_to_be_seen_has_no_key(string name) => Assert.Equal(0UL, Key(name));

    [Fact]
    public void A_name_longer_than_any_has_a_key_too()
    {
        var name = new string('甲', 4000);

        Assert.Equal(Key(name), Key(name + " "));
        Assert.NotEqual(Key(name), Key(name + "乙"));
    }

    private static ulong Key(string name) => KeyText.OfName(Encoding.UTF8.GetBytes(name));

    private static string Draw(Draws draws) =>
        string.Concat(Enumerable.Range(0, draws.Chance(10) ? draws.Between(20, 80) : draws.Below(6)).Select(_ => draws.Pick(Pieces)));

    private static string Rewrite(string name, Draws draws) => draws.Below(6) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => name.Replace('（', '(').Replace('Ａ', 'A'),
        3 => name.Insert(0, " ") + "\u3000",
        4 => string.Concat(name.Select(character => character is >= '!' and <= '~' ? (char)(character - '!' + '\uFF01') : character)),
        _ => name + draws.Pick(Pieces),
    };
}
