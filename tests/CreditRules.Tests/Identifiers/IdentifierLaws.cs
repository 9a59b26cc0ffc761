using System.Text;
using CreditRules.Identifiers;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Identifiers;

/// <summary>Reading and matching, on codes drawn at random and written in every way.</summary>
public sealed class IdentifierLaws(ITestOutputHelper output)
{
    private const string Noise = "０９Ｘｘ９IOSZVioszv*＊-－—\u00AD \u3000\u200B\t8010azÀ中\uD800";

    private static readonly IReadOnlyList<IdType?> Types = [null, .. Enum.GetValues<IdType>().Select(type => (IdType?)type)];

    public static TheoryData<CodeStandard> Codes => Standards.All;

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void However_a_valid_code_is_written_it_reads_as_itself_and_says_what_changed(CodeStandard standard) => CodeLaw.Holds($"{standard}: written", output, draws =>
    {
        var code = standard.Draw(draws);
        var (written, changes) = Write(code, draws);
        var read = Identifier.Read(written, standard.Type);
        return read.Value == code && read.Changes == changes && read.Check == IdentifierCheck.Holds ? null : $"{written}: {read.Changes}, not {changes}";
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Reading_twice_changes_nothing_more(CodeStandard standard) => CodeLaw.Holds($"{standard}: twice", output, draws =>
    {
        var text = standard.Draw(draws);
        for (var noise = draws.Below(4); noise > 0; noise--)
        {
            text = CodeStandard.Replace(text, draws.Below(text.Length), Noise[draws.Below(Noise.Length)]);
        }

        text = draws.Chance(20) ? text[draws.Below(text.Length)..] : text;
        var type = draws.Pick(Types);
        var once = Identifier.Read(text, type);
        var twice = Identifier.Read(once.Value, type);
        return once.Value == twice.Value && once.Kind == twice.Kind && twice.Changes == IdentifierChanges.None ? null : $"{text} as {type}";
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void A_masked_number_is_at_most_possible_and_only_beside_the_name(CodeStandard standard) => CodeLaw.Holds($"{standard}: masked", output, draws =>
    {
        var code = standard.Draw(draws);
        var start = draws.Below(code.Length);
        var hidden = draws.Between(1, code.Length - start);
        var masked = Identifier.Read(code[..start] + new string('*', draws.Chance(50) ? hidden : draws.Between(1, 12)) + code[(start + hidden)..], draws.OneOf(null, (IdType?)standard.Type));
        var full = Identifier.Read(draws.Chance(80) ? code : standard.Draw(draws), standard.Type);
        var match = IdentifierMatch.Of(masked, "王某某", full, draws.OneOf("王某某", "李某某"));
        var expected = full.Value == code && code.Length - hidden >= 4 ? (MatchKind?)MatchKind.Possible : null;
        return IdentifierMatch.Of(masked, "王某某", full, "李某某") is null
            && IdentifierMatch.Of(masked, null, full, null) is null
            && match is null or MatchKind.Possible
            && (expected is null || IdentifierMatch.Of(full, "王 某某", masked, "王某某") == expected)
            ? null : $"{masked.Value} and {full.Value}: {match}";
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Two_writings_of_a_checked_code_match_exactly_and_another_code_does_not_match(CodeStandard standard) => CodeLaw.Holds($"{standard}: matched", output, draws =>
    {
        var code = standard.Draw(draws);
        var other = standard.Draw(draws);
        var (left, right) = (Identifier.Read(Write(code, draws).Text, standard.Type), Identifier.Read(Write(code, draws).Text, standard.Type));
        var apart = IdentifierMatch.Of(left, "甲", Identifier.Read(other, standard.Type), "甲");
        return IdentifierMatch.Of(left, "甲", right, "乙") == MatchKind.Exact && (apart is null || other == code) ? null : code;
    });

    [Fact]
    public void A_resident_id_of_fifteen_digits_becomes_the_one_of_eighteen() => CodeLaw.Holds("upgrade", output, draws =>
    {
        var number = new ResidentIdStandard().Draw(draws);
        var read = Identifier.Read(number[..6] + number[8..17], IdType.ResidentId);
        return read.Value == number && read is { Kind: IdentifierKind.ResidentId, Check: IdentifierCheck.NotDefined, Changes: IdentifierChanges.OldForm } ? null : number;
    });

    [Fact]
    public void A_credit_code_leads_to_the_organisation_code_inside_it() => CodeLaw.Holds("link", output, draws =>
    {
        var organisation = new OrganisationCodeStandard().Draw(draws);
        if (organisation.Any(character => !CreditCodeStandard.Characters.Contains(character, StringComparison.Ordinal)))
        {
            return null;
        }

        var code = new CreditCodeStandard().Complete("91371003" + organisation);
        var (left, right) = (Identifier.Read(code, IdType.Uscc), Identifier.Read(organisation.Insert(8, "-"), IdType.OrgCode));
        return left.LinkedOrganisationCode.ToString() == organisation && IdentifierMatch.Of(left, null, right, null) == MatchKind.Exact ? null : code;
    });

    // The code in one of many ways, with what reading it has to change.
    private static (string Text, IdentifierChanges Changes) Write(string code, Draws draws)
    {
        var (text, changes) = (new StringBuilder(), IdentifierChanges.None);
        foreach (var character in code)
        {
            var written = character;
            if (char.IsAsciiLetter(written) && draws.Chance(30))
            {
                (written, changes) = (char.ToLowerInvariant(written), changes | IdentifierChanges.Case);
            }

            if (draws.Chance(20))
            {
                (written, changes) = ((char)(written - '!' + '\uFF01'), changes | IdentifierChanges.Width);
            }

            text.Append(written);
            if (draws.Chance(10))
            {
                (text, changes) = (text.Append(draws.OneOf(' ', '\t', '\u00A0', '\u200B', '\uFEFF')), changes | IdentifierChanges.Blanks);
            }

            if (draws.Chance(10))
            {
                (text, changes) = (text.Append(draws.OneOf('-', '\u2010', '\u2014', '\u2212')), changes | IdentifierChanges.Hyphens);
            }
        }

        return (text.ToString(), changes);
    }
}
