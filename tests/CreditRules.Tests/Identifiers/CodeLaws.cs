using CreditRules.Identifiers;
using Xunit.Abstractions;

namespace CreditRules.Tests.Identifiers;

/// <summary>What each standard catches, on codes drawn at random.</summary>
public sealed class CodeLaws(ITestOutputHelper output)
{
    // All that may be written where a character is replaced: what the standards know, what they rule out, and neither.
    private const string Written = OrganisationCodeStandard.Characters + "abx*-. ０１Ｘ中";

    public static TheoryData<CodeStandard> Codes => Standards.All;

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Every_valid_code_is_accepted_as_it_stands(CodeStandard standard) => CodeLaw.Holds($"{standard}: accepted", output, draws =>
    {
        var code = standard.Draw(draws);
        var read = Identifier.Read(code, standard.Type);
        return standard.IsValid(code) && read is { Check: IdentifierCheck.Holds, Changes: IdentifierChanges.None } && read.Kind == standard.Kind && read.Value == code
            ? null : $"{code} is read as {read}";
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Every_wrong_character_is_caught_but_those_the_standard_is_blind_to(CodeStandard standard) => CodeLaw.Holds($"{standard}: wrong characters", output, draws =>
    {
        var code = standard.Draw(draws);
        foreach (var position in Enumerable.Range(0, code.Length))
        {
            foreach (var other in Written.Where(other => other != code[position]))
            {
                var isBlind = standard.AlphabetAt(position).Contains(other, StringComparison.Ordinal) && standard.IsBlindToReplacing(code, position, other);
                if (standard.IsValid(CodeStandard.Replace(code, position, other)) != isBlind)
                {
                    return $"{code} with {other} at {position}";
                }
            }
        }

        return null;
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Every_swap_of_neighbours_is_caught_but_those_the_standard_is_blind_to(CodeStandard standard) => CodeLaw.Holds($"{standard}: swaps", output, draws =>
    {
        var code = standard.Draw(draws);
        return Enumerable.Range(0, code.Length - 1)
            .Where(at => code[at] != code[at + 1] && standard.IsValid(CodeStandard.Swap(code, at, at + 1)) != standard.IsBlindToSwapping(code, at))
            .Select(at => $"{code} swapped at {at}")
            .FirstOrDefault();
    });

    [Theory]
    [MemberData(nameof(Codes), DisableDiscoveryEnumeration = true)]
    public void Every_character_too_few_or_too_many_is_caught(CodeStandard standard) => CodeLaw.Holds($"{standard}: lengths", output, draws =>
    {
        var code = standard.Draw(draws);
        var at = draws.Below(code.Length);
        return standard.IsValid(code.Remove(at, 1)) || standard.IsValid(code.Insert(at, code[at..(at + 1)])) ? $"{code} at {at}" : null;
    });
}
