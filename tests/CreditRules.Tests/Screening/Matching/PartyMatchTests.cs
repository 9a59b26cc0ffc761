using CreditRules.Identifiers;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>How surely an entry is a party's.</summary>
public sealed class PartyMatchTests
{
    private const string Firm = "91371003XXXXXXX19K";
    private const string OtherFirm = "91371003MA0000001J";
    private const string Person = "000000199001010018";
    private const string OtherPerson = "000000199001010034";

    [Theory]
    [InlineData(Firm, "甲", Firm, "乙", MatchKind.Exact)]
    [InlineData(Firm, null, "91371003xxxxxxx19k", null, MatchKind.Exact)]
    [InlineData(Firm, "甲", "XXXXXXX19", "乙", MatchKind.Exact)]
    [InlineData("", "甲", "", "甲", MatchKind.Possible)]
    [InlineData("", "甲", "", "乙", null)]
    [InlineData("", null, "", null, null)]
    [InlineData("", "", "", "", null)]
    [InlineData(Firm, "甲 公司", "", "甲公司", MatchKind.Possible)]
    [InlineData("", "ＡＢ", Firm, "ab", MatchKind.Possible)]
    [InlineData(Firm, "甲", OtherFirm, "甲", null)]
    [InlineData(Person, "王某某", OtherPerson, "王某某", null)]
    [InlineData(Firm, "甲", Person, "甲", null)]
    [InlineData(Firm, "甲", "91371003XXXXXXX19L", "甲", MatchKind.Possible)]
    [InlineData(Firm, "甲", "9137*******19K", "甲", MatchKind.Possible)]
    [InlineData(Firm, "甲", "9137*******19K", "乙", null)]
    [InlineData(Firm, "甲", "9237*******19K", "甲", null)]
    [InlineData(Firm, "甲", "*************19K", "甲", MatchKind.Possible)]
    [InlineData(Firm, "甲", "*************28K", "甲", MatchKind.Possible)]
    [InlineData(Firm, "甲", "*************28K", "乙", null)]
    [InlineData("9137*******19K", "甲", "9137*******19K", "甲", MatchKind.Possible)]
    [InlineData("9137*******19K", "甲", "9137*******20K", "甲", null)]
    [InlineData("9137*******19K", "甲", "", "甲", MatchKind.Possible)]
    [InlineData("鲁WD00001", "甲", Firm, "甲", MatchKind.Possible)]
    [InlineData("000000000000019", "甲", "000000000000019", "乙", MatchKind.Possible)]
    public void A_party_and_an_entry(string party, string? partyName, string entry, string? entryName, MatchKind? expected)
    {
        var (left, right) = (Identifier.Read(party), Identifier.Read(entry));

        Assert.Equal(expected, PartyMatch.Of(left, partyName, right, entryName));
        Assert.Equal(expected, PartyMatch.Of(right, entryName, left, partyName));
    }

    [Fact]
    public void A_registration_number_says_nothing_of_a_credit_code_and_so_the_name_counts()
    {
        var number = Identifier.Read("370000000000001", IdType.RegistrationNo);
        var firm = Identifier.Read(Firm, IdType.Uscc);

        Assert.Equal(MatchKind.Possible, PartyMatch.Of(firm, "甲", number, "甲"));
        Assert.Null(PartyMatch.Of(firm, "甲", number, "乙"));
    }

    [Fact]
    public void Two_registration_numbers_that_hold_are_two_firms()
    {
        var standard = new Identifiers.RegistrationNumberStandard();
        var left = Identifier.Read(standard.Complete("37000000000000"), IdType.RegistrationNo);
        var right = Identifier.Read(standard.Complete("37000000000001"), IdType.RegistrationNo);

        Assert.Null(PartyMatch.Of(left, "甲", right, "甲"));
        Assert.Equal(MatchKind.Exact, PartyMatch.Of(left, "甲", left, "乙"));
    }

    [Fact]
    public void An_organisation_code_that_is_not_the_credit_codes_is_another_firms()
    {
        var firm = Identifier.Read(Firm, IdType.Uscc);
        var other = Identifier.Read(new Identifiers.OrganisationCodeStandard().Complete("00000001"), IdType.OrgCode);

        Assert.Null(PartyMatch.Of(firm, "甲", other, "甲"));
    }

    [Fact]
    public void A_number_that_fits_an_organisation_and_a_person_is_exact_with_the_name_only()
    {
        var both = Identifier.Read(WrittenCode.Both);

        Assert.True(both.IsAmbiguous);
        Assert.Equal(MatchKind.Exact, PartyMatch.Of(both, "王某某", both, "王某某"));
        Assert.Equal(MatchKind.Possible, PartyMatch.Of(both, "王某某", both, "李某某"));
        Assert.Null(PartyMatch.Of(both, "王某某", Identifier.Read(Firm), "王某某"));
    }

    [Fact]
    public void A_passport_is_possible_at_most_and_says_another_person_where_it_is_another()
    {
        var passport = Identifier.Read("E00000001", IdType.Passport);
        var other = Identifier.Read("E00000002", IdType.Passport);

        Assert.Equal(MatchKind.Possible, PartyMatch.Of(passport, "王某某", passport, "王某某"));
        Assert.Equal(MatchKind.Possible, PartyMatch.Of(passport, "王某某", passport, "李某某"));
        Assert.Null(PartyMatch.Of(passport, "王某某", other, "王某某"));
        Assert.Equal(MatchKind.Possible, PartyMatch.Of(passport, "王某某", Identifier.Read(""), "王某某"));
    }

    [Fact]
    public void An_old_number_of_fifteen_digits_is_the_one_of_eighteen_with_the_name_beside_it()
    {
        var (old, today) = (Identifier.Read("000000900101003"), Identifier.Read(OtherPerson));

        Assert.Equal(today.Value, old.Value);
        Assert.Equal(MatchKind.Exact, PartyMatch.Of(old, "王某某", today, "王某某"));
        Assert.Equal(MatchKind.Possible, PartyMatch.Of(old, "王某某", today, "李某某"));
    }
}
