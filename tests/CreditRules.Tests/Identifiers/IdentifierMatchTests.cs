using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

public class IdentifierMatchTests
{
    [Theory]
    [InlineData("9137**********19K", "91371003XXXXXXX19K", true)]
    [InlineData("9137***********19K", "91371003XXXXXXX19K", true)]
    [InlineData("9137*19K", "91371003XXXXXXX19K", true)]
    [InlineData("９１３７＊＊＊＊＊１９ｋ", "91371003XXXXXXX19K", true)]
    [InlineData("000***********0018", "000000199001010018", true)]
    [InlineData("0000*******01*1018", "000000199001010018", false)]
    [InlineData("0000******101*0*18", "000000199001010018", false)]
    [InlineData("0000*****0101*0*18", "000000199001010018", false)]
    [InlineData("000000****0101*1*8", "000000199001010018", false)]
    [InlineData("000000****0101*01*", "000000199001010018", true)]
    [InlineData("371***********0018", "000000199001010018", false)]
    [InlineData("000***********0028", "000000199001010018", false)]
    [InlineData("0****************8", "000000199001010018", false)]
    [InlineData("******************", "000000199001010018", false)]
    [InlineData("000000199001010018*", "000000199001010018", false)]
    [InlineData("000***********0018", "000***********0018", true)]
    [InlineData("000***********0018", "000**********0018", false)]
    [InlineData("***", "***", false)]
    public void A_masked_number_may_be_the_full_one_whose_shown_characters_it_has_where_the_names_agree(string masked, string full, bool fits)
    {
        MatchKind? expected = fits ? MatchKind.Possible : null;

        Assert.Equal(expected, Match(masked, "王某某", full, "王某某"));
        Assert.Equal(expected, Match(full, "王某某", masked, "王某某"));
        Assert.Null(Match(masked, "王某某", full, "王某"));
        Assert.Null(Match(masked, "", full, ""));
        Assert.Null(Match(masked, null, full, "王某某"));
    }

    [Fact]
    public void Equal_numbers_whose_check_digit_holds_are_one_subjects_whatever_the_names() =>
        Assert.Equal(MatchKind.Exact, Match("9137 1003-xxxxxxx19k", "旧名", "91371003XXXXXXX19K", "新名"));

    [Theory]
    [InlineData("000000900101003", "000000199001010034")]
    [InlineData("XXX000001020304", "XXX000001020304")]
    [InlineData("H00000001", "h-0000 0001")]
    public void Equal_numbers_without_a_check_digit_need_the_name_to_be_exact(string left, string right)
    {
        Assert.Equal(MatchKind.Exact, Match(left, "王某某", right, "王某某"));
        Assert.Equal(MatchKind.Possible, Match(left, "王某某", right, "李某某"));
        Assert.Equal(MatchKind.Possible, Match(left, null, right, null));
    }

    [Theory]
    [InlineData("91371003XXXXXXX19L", null)]
    [InlineData("000000199001010011", IdType.ResidentId)]
    [InlineData("鲁WD00001", null)]
    [InlineData("E00000001", IdType.Passport)]
    public void Equal_numbers_that_are_wrong_or_incomplete_are_possible_at_most(string text, IdType? type)
    {
        var read = Identifier.Read(text, type);

        Assert.Equal(MatchKind.Possible, IdentifierMatch.Of(read, "王某某", read, "王某某"));
    }

    [Fact]
    public void Equal_numbers_of_two_kinds_are_possible() => Assert.Equal(
        MatchKind.Possible,
        IdentifierMatch.Of(Identifier.Read("000000199001010077", IdType.Uscc), "甲", Identifier.Read("000000199001010077", IdType.ResidentId), "甲"));

    [Fact]
    public void An_organisation_code_is_exactly_that_of_the_credit_code_that_carries_it() =>
        Assert.Equal(MatchKind.Exact, Match("91371003XXXXXXX19K", null, "XXXXXXX1-9", null));

    [Theory]
    [InlineData("91371003XXXXXXX19L", "XXXXXXX19")]
    [InlineData("91371003XXXXXXX19K", "YYYYYYY25")]
    [InlineData("000000199001010018", "000000100")]
    [InlineData("", "")]
    public void Without_a_link_that_holds_there_is_no_match(string left, string right) => Assert.Null(Match(left, "甲", right, "甲"));

    [Fact]
    public void A_credit_code_that_carries_a_wrong_organisation_code_matches_it_as_possible()
    {
        var code = new CreditCodeStandard().Complete("91371003XXXXXXX18");

        Assert.Equal(MatchKind.Possible, IdentifierMatch.Of(Identifier.Read(code), null, Identifier.Read("XXXXXXX18", IdType.OrgCode), null));
    }

    [Fact]
    public void Two_credit_codes_that_carry_one_organisation_code_are_possible() =>
        Assert.Equal(MatchKind.Possible, Match("91371003XXXXXXX19K", null, new CreditCodeStandard().Complete("92370306XXXXXXX19"), null));

    [Theory]
    [InlineData("文登（某）公司", "文登(某)公司", true)]
    [InlineData(" 文登　某 公司", "文登某公司\u200B", true)]
    [InlineData("ＡBC公司", "abc公司", true)]
    [InlineData("文登某公司", "文登某有限公司", false)]
    [InlineData("文登某有限公司", "文登某公司", false)]
    [InlineData(" ", "", false)]
    public void Names_are_compared_without_regard_to_width_capitals_and_blanks(string left, string right, bool areSame) =>
        Assert.Equal(areSame, SubjectName.AreSame(left, right));

    private static MatchKind? Match(string left, string? leftName, string right, string? rightName) =>
        IdentifierMatch.Of(Identifier.Read(left), leftName, Identifier.Read(right), rightName);
}
