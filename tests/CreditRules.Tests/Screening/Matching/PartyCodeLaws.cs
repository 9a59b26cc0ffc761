using System.Text;
using CreditRules.Identifiers;
using CreditRules.Screening;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>What identifiers are looked up by says no less than comparing them does.</summary>
public sealed class PartyCodeLaws(ITestOutputHelper output)
{
    [Fact]
    public void The_short_way_from_bytes_reads_what_the_long_way_over_the_text_reads() => ScreeningLaw.Holds("bytes", output, 2, draws =>
    {
        for (var turn = 0; turn < 8; turn++)
        {
            var (text, type) = (WrittenCode.Vary(WrittenCode.Draw(draws), draws), WrittenCode.Type(draws));
            var (fast, slow) = (PartyCode.Of(Encoding.UTF8.GetBytes(text), type), PartyCode.Of(Identifier.Read(text, type)));
            if (fast != slow)
            {
                return $"{text} as {type}: {fast}, not {slow}";
            }
        }

        return null;
    });

    [Fact]
    public void What_comparing_finds_to_match_is_always_found_by_its_key() => ScreeningLaw.Holds("keys", output, 2, draws =>
    {
        for (var turn = 0; turn < 8; turn++)
        {
            var code = WrittenCode.Draw(draws);
            var left = Identifier.Read(WrittenCode.Vary(code, draws), WrittenCode.Type(draws));
            var right = Identifier.Read(WrittenCode.Vary(draws.Chance(90) ? code : WrittenCode.Draw(draws), draws), WrittenCode.Type(draws));
            var isMasked = left.Check == IdentifierCheck.Masked || right.Check == IdentifierCheck.Masked;
            var match = IdentifierMatch.Of(left, "甲", right, "甲");
            if (match is not null && !isMasked && PartyCode.Of(left).Key != PartyCode.Of(right).Key)
            {
                return $"{left.Value} {left} and {right.Value} {right}: {match}";
            }
        }

        return null;
    });

    [Fact]
    public void Matches_of_every_sort_are_among_those_drawn()
    {
        var (exact, linked, possible) = (0, 0, 0);
        ScreeningLaw.Holds("sorts", output, 4, draws =>
        {
            var code = WrittenCode.Draw(draws);
            var left = Identifier.Read(WrittenCode.Vary(code, draws), WrittenCode.Type(draws));
            var right = Identifier.Read(WrittenCode.Vary(code, draws), WrittenCode.Type(draws));
            var match = IdentifierMatch.Of(left, "甲", right, "甲");
            exact += match == MatchKind.Exact ? 1 : 0;
            possible += match == MatchKind.Possible ? 1 : 0;
            linked += match == MatchKind.Exact && left.Value != right.Value ? 1 : 0;
            return null;
        });

        Assert.True(exact > 40 && possible > 40 && linked > 3, $"{exact} {possible} {linked}");
    }

    [Theory]
    [InlineData("91371003XXXXXXX19K", null, nameof(CodeUse.Decisive))]
    [InlineData("91371003XXXXXXX19L", null, nameof(CodeUse.Invalid))]
    [InlineData("9137*******19K", null, nameof(CodeUse.Masked))]
    [InlineData("000000199001010018", null, nameof(CodeUse.Decisive))]
    [InlineData("000000900101003", null, nameof(CodeUse.Other))]
    [InlineData("E00000001", IdType.Passport, nameof(CodeUse.Other))]
    [InlineData("E00000001", null, nameof(CodeUse.Invalid))]
    [InlineData("鲁WD00001", null, nameof(CodeUse.Invalid))]
    [InlineData("", null, nameof(CodeUse.Missing))]
    [InlineData(" \u3000-", null, nameof(CodeUse.Missing))]
    public void An_identifier_is_of_some_use(string text, IdType? type, string use)
    {
        var code = PartyCode.Of(Encoding.UTF8.GetBytes(text), type);

        Assert.Equal(Enum.Parse<CodeUse>(use), code.Use);
        Assert.Equal(code.Use == CodeUse.Missing, code.Key == 0);
    }

    [Fact]
    public void A_number_that_fits_an_organisation_and_a_person_is_ambiguous_until_somebody_says_which()
    {
        var both = WrittenCode.Both;
        var bytes = Encoding.UTF8.GetBytes(both);

        Assert.Equal(CodeUse.Ambiguous, PartyCode.Of(bytes, null).Use);
        Assert.Equal(CodeUse.Ambiguous, PartyCode.Of(bytes, IdType.Other).Use);
        Assert.Equal((CodeUse.Decisive, IdentifierKind.Uscc), (PartyCode.Of(bytes, IdType.Uscc).Use, PartyCode.Of(bytes, IdType.Uscc).Kind));
        Assert.Equal((CodeUse.Decisive, IdentifierKind.ResidentId), (PartyCode.Of(bytes, IdType.ResidentId).Use, PartyCode.Of(bytes, IdType.ResidentId).Kind));
        Assert.Single(new[] { null, IdType.Other, IdType.Uscc, (IdType?)IdType.ResidentId }.Select(type => PartyCode.Of(bytes, type).Key).Distinct());
    }
}
