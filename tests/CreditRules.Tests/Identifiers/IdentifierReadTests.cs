using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

public class IdentifierReadTests
{
    [Theory]
    [InlineData("91371003XXXXXXX19K", "XXXXXXX19")]
    [InlineData("92370306YYYYYYY25E", "YYYYYYY25")]
    [InlineData("51450400WWWWWWW374", "WWWWWWW37")]
    [InlineData("11371003TTTTTTT40J", "TTTTTTT40")]
    public void A_credit_code_is_known_without_being_declared_and_carries_an_organisation_code_that_holds(string code, string organisation)
    {
        var read = Identifier.Read(code);

        Assert.Equal((IdentifierKind.Uscc, IdentifierCheck.Holds, IdentifierChanges.None, false), (read.Kind, read.Check, read.Changes, read.IsAmbiguous));
        Assert.Equal(organisation, read.LinkedOrganisationCode.ToString());
        Assert.Equal((IdentifierKind.OrgCode, IdentifierCheck.Holds), Told(organisation));
    }

    [Theory]
    [InlineData("000000199001010018", nameof(IdentifierKind.ResidentId), nameof(IdentifierCheck.Holds))]
    [InlineData("000000201202290028", nameof(IdentifierKind.ResidentId), nameof(IdentifierCheck.Holds))]
    [InlineData("000000194910010039", nameof(IdentifierKind.ResidentId), nameof(IdentifierCheck.Holds))]
    [InlineData("000000199001010011", nameof(IdentifierKind.ResidentId), nameof(IdentifierCheck.Fails))]
    [InlineData("000000900101003", nameof(IdentifierKind.ResidentId), nameof(IdentifierCheck.NotDefined))]
    [InlineData("810000180102030019", nameof(IdentifierKind.ResidencePermit), nameof(IdentifierCheck.Holds))]
    [InlineData("820000180102030010", nameof(IdentifierKind.ResidencePermit), nameof(IdentifierCheck.Holds))]
    [InlineData("900000180102030010", nameof(IdentifierKind.PermanentResidentCard), nameof(IdentifierCheck.Holds))]
    [InlineData("900000180102030019", nameof(IdentifierKind.PermanentResidentCard), nameof(IdentifierCheck.Fails))]
    [InlineData("XXX000001020304", nameof(IdentifierKind.PermanentResidentCard), nameof(IdentifierCheck.NotDefined))]
    [InlineData("000000100000002", nameof(IdentifierKind.RegistrationNo), nameof(IdentifierCheck.Holds))]
    [InlineData("H00000001", nameof(IdentifierKind.TravelPermit), nameof(IdentifierCheck.NotDefined))]
    [InlineData("M00000001", nameof(IdentifierKind.TravelPermit), nameof(IdentifierCheck.NotDefined))]
    [InlineData("00000001", nameof(IdentifierKind.TravelPermit), nameof(IdentifierCheck.NotDefined))]
    [InlineData("D2143569X", nameof(IdentifierKind.OrgCode), nameof(IdentifierCheck.Holds))]
    [InlineData("91371003XXXXXXX19L", nameof(IdentifierKind.Uscc), nameof(IdentifierCheck.Fails))]
    [InlineData("000000100000003", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.NotDefined))]
    [InlineData("D21435690", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.NotDefined))]
    [InlineData("000000199002300019", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.NotDefined))]
    [InlineData("91371003VVVVVVV19K", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.NotDefined))]
    [InlineData("371***********0018", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.Masked))]
    [InlineData("鲁WD00001", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.NotDefined))]
    [InlineData(" - ", nameof(IdentifierKind.Unknown), nameof(IdentifierCheck.WrongForm))]
    public void Without_a_type_the_form_and_the_check_digit_tell_the_kind(string text, string kind, string check)
    {
        Assert.Equal((kind, check), (Identifier.Read(text).Kind.ToString(), Identifier.Read(text).Check.ToString()));
        Assert.Equal(Identifier.Read(text), Identifier.Read(text, IdType.Other));
    }

    [Theory]
    [InlineData("91371003XXXXXXX19", IdType.Uscc)]
    [InlineData("91371003VVVVVVV19K", IdType.Uscc)]
    [InlineData("XXXXXXX1A", IdType.OrgCode)]
    [InlineData("XXXXXX中19", IdType.OrgCode)]
    [InlineData("0000001000000", IdType.RegistrationNo)]
    [InlineData("00000010000000X", IdType.RegistrationNo)]
    [InlineData("0000001990O1010018", IdType.ResidentId)]
    [InlineData("000000199002300019", IdType.ResidentId)]
    [InlineData("000000900230001", IdType.ResidentId)]
    [InlineData("900000900101001", IdType.ResidentId)]
    [InlineData("810000900101001", IdType.ResidentId)]
    [InlineData("00000019900101001٣", IdType.ResidentId)]
    [InlineData("", IdType.Passport)]
    public void What_is_not_of_the_declared_kind_is_said_to_have_the_wrong_form_and_is_kept(string text, IdType type)
    {
        var read = Identifier.Read(text, type);

        Assert.Equal((IdentifierCheck.WrongForm, text, type.ToString()), (read.Check, read.Value, read.Kind.ToString()));
        Assert.True(read.LinkedOrganisationCode.IsEmpty);
    }

    [Theory]
    [InlineData("000000199001010077", nameof(IdentifierKind.ResidentId), IdType.Uscc)]
    [InlineData("000000900101001", nameof(IdentifierKind.ResidentId), IdType.RegistrationNo)]
    [InlineData("H00000004", nameof(IdentifierKind.TravelPermit), IdType.OrgCode)]
    public void What_fits_a_person_and_an_organisation_is_taken_for_the_persons_and_said_to_be_ambiguous(string text, string kind, IdType other)
    {
        var read = Identifier.Read(text);

        Assert.Equal((kind, true), (read.Kind.ToString(), read.IsAmbiguous));
        Assert.True(read.LinkedOrganisationCode.IsEmpty);
        Assert.False(Identifier.Read(text, other).IsAmbiguous);
        Assert.Equal(IdentifierCheck.Holds, Identifier.Read(text, other).Check);
        Assert.Equal(MatchKind.Possible, IdentifierMatch.Of(read, "甲", Identifier.Read(text), "乙"));
    }

    [Theory]
    [InlineData("000000199001010077", MatchKind.Exact)]
    [InlineData("000000900101001", MatchKind.Possible)]
    [InlineData("H00000004", MatchKind.Possible)]
    public void What_fits_a_person_and_an_organisation_is_surely_one_subjects_where_both_a_check_digit_and_the_name_say_so(string text, MatchKind match) =>
        Assert.Equal(match, IdentifierMatch.Of(Identifier.Read(text), "甲", Identifier.Read(text), "甲"));

    [Theory]
    [InlineData("9I371OO3XXXXXXXI9K", "91371003XXXXXXX19K", IdentifierChanges.LookAlikes)]
    [InlineData("9i371oo3xxxxxxx19k", "91371003XXXXXXX19K", IdentifierChanges.LookAlikes | IdentifierChanges.Case)]
    [InlineData("91371OO35Z5ZS2S1OO", "913710035252525100", IdentifierChanges.LookAlikes)]
    [InlineData("9I371OO3XXXXXXXI9L", "9I371OO3XXXXXXXI9L", IdentifierChanges.None)]
    [InlineData("9L371003XXXXXXX19K", "9L371003XXXXXXX19K", IdentifierChanges.None)]
    [InlineData("9I371OO3XXXXXXXI9", "9I371OO3XXXXXXXI9", IdentifierChanges.None)]
    internal void Letters_that_a_credit_code_rules_out_are_read_as_digits_only_where_the_check_character_then_holds(
        string text, string value, IdentifierChanges changes)
    {
        var (declared, free) = (Identifier.Read(text, IdType.Uscc), Identifier.Read(text));

        Assert.Equal((value, changes), (declared.Value, declared.Changes));
        Assert.Equal((value, changes), (free.Value, free.Changes));
        Assert.Equal(changes != IdentifierChanges.None, declared.Check == IdentifierCheck.Holds);
    }

    [Theory]
    [InlineData("0000001990O1010018", IdType.ResidentId)]
    [InlineData("O00000100000002", IdType.RegistrationNo)]
    [InlineData("ZZZZZZZ19", IdType.OrgCode)]
    [InlineData("OISZ", IdType.Passport)]
    public void Look_alikes_are_left_alone_everywhere_else(string text, IdType type) => Assert.Equal(text, Identifier.Read(text, type).Value);

    [Fact]
    public void A_passport_is_one_only_where_it_is_declared() =>
        Assert.Equal((IdentifierKind.Passport, "E00000001"), (Identifier.Read("e 0000 0001", IdType.Passport).Kind, Identifier.Read("e 0000 0001", IdType.Passport).Value));

    [Fact]
    public void A_text_longer_than_any_identifier_is_read_all_the_same() =>
        Assert.Equal("91371003XXXXXXX19K", Identifier.Read(new string(' ', 5000) + "91371003XXXXXXX19K").Value);

    [Theory]
    [InlineData("000000199001010018", IdType.ResidentId)]
    [InlineData("000000199001010011", null)]
    [InlineData("000000900101003", null)]
    [InlineData("000000199001010018", IdType.Uscc)]
    [InlineData("00000001", null)]
    public void What_is_written_of_an_identifier_never_holds_any_of_its_characters(string number, IdType? type)
    {
        Assert.DoesNotContain(Identifier.Read(number, type).ToString(), char.IsDigit);
        Assert.DoesNotContain($"{Identifier.Read(number, type)}", char.IsDigit);
    }

    [Fact]
    public void Nothing_read_is_an_empty_identifier() => Assert.Equal(("", IdentifierKind.Unknown), (default(Identifier).Value, default(Identifier).Kind));

    [Theory]
    [InlineData("91371003XXXXXXX19K", null)]
    [InlineData("000000199001010018", IdType.ResidentId)]
    [InlineData("000000100000002", IdType.RegistrationNo)]
    [InlineData("371***********0018", null)]
    public void Reading_and_matching_what_is_already_normal_allocates_nothing(string text, IdType? type)
    {
        var other = Identifier.Read("000***********0018");
        var least = long.MaxValue;
        for (var round = 0; round < 40 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                IdentifierMatch.Of(Identifier.Read(text, type), "王某某", other, "王某某");
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(round);
        }

        Assert.Equal(0, least);
    }

    private static (IdentifierKind Kind, IdentifierCheck Check) Told(string text) => (Identifier.Read(text).Kind, Identifier.Read(text).Check);
}
