using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

public class IdentifierTests
{
    [Theory]
    [InlineData("91371003XXXXXXX19K")]
    [InlineData("92370306YYYYYYY25E")]
    [InlineData("51450400WWWWWWW374")]
    [InlineData("11371003TTTTTTT40J")]
    public void The_synthetic_credit_codes_are_valid_and_no_other_check_character_is(string code)
    {
        Assert.True(UnifiedSocialCreditCode.IsValid(code));
        Assert.All("0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ".Where(c => c != code[^1]), c => Assert.False(UnifiedSocialCreditCode.IsValid(code[..^1] + c)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("91371003XXXXXXX19")]
    [InlineData("91371003XXXXXXX19KK")]
    [InlineData("91371003xxxxxxx19k")]
    [InlineData("9137100IXXXXXXX19K")]
    public void What_has_not_the_standards_form_is_no_credit_code(string code) => Assert.False(UnifiedSocialCreditCode.IsValid(code));

    [Theory]
    [InlineData("000000199001010018", "1990-01-01")]
    [InlineData("000000201202290028", "2012-02-29")]
    [InlineData("000000194910010039", "1949-10-01")]
    public void A_valid_resident_id_carries_its_date_of_birth(string number, string birthDate)
    {
        Assert.True(ResidentId.TryGetBirthDate(number, out var found));
        Assert.Equal(DateOnly.ParseExact(birthDate, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), found);
    }

    [Theory]
    [InlineData("000000199001010011")]
    [InlineData("00000019900101001")]
    [InlineData("0000001990O1010018")]
    [InlineData("")]
    public void A_wrong_check_character_length_or_letter_makes_it_invalid(string number) => Assert.False(ResidentId.IsValid(number));

    [Fact]
    public void A_day_that_the_calendar_does_not_have_makes_it_invalid_whatever_its_check_character() =>
        Assert.All("0123456789X", check => Assert.False(ResidentId.IsValid("00000019900230001" + check)));
}
