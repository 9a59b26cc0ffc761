using CreditRules.Identifiers;

namespace CreditRules.Tests.Identifiers;

/// <summary>
/// What the standards can't catch, proved by going through all there is. The sums are linear: whether an error changes one
/// depends on the position and the two characters, not on the rest. MOD 11,10 carries one of ten values from digit to digit
/// and never loses one: whether an error changes the end depends on the value carried and the two digits.
/// </summary>
public sealed class CodeProofTests
{
    private static readonly CreditCodeStandard CreditCode = new();
    private static readonly OrganisationCodeStandard Organisation = new();
    private static readonly RegistrationNumberStandard Registration = new();
    private static readonly ResidentIdStandard Resident = new();

    [Fact]
    public void No_wrong_character_of_a_credit_code_passes() => Assert.Empty(Replaced(CreditCode, UnifiedSocialCreditCode.IsValid));

    [Fact]
    public void No_swap_of_neighbours_of_a_credit_code_passes() => Assert.Empty(Swapped(CreditCode, UnifiedSocialCreditCode.IsValid));

    [Fact]
    public void Only_the_first_and_the_check_character_of_a_credit_code_can_change_places_unseen()
    {
        const string code = "91371003XXXXXXX19K";

        Assert.True(CreditCode.IsValid(CodeStandard.Swap(code, 0, 17)));
        Assert.Equal([(0, 17)], (
            from one in Enumerable.Range(0, 18)
            from other in Enumerable.Range(one + 1, 17 - one)
            from a in CreditCodeStandard.Characters
            from b in other == 17 ? "?" : CreditCodeStandard.Characters
            let body = CodeStandard.Replace(new string('0', 17), one, a)
            let whole = CreditCode.Complete(other == 17 ? body : CodeStandard.Replace(body, other, b))
            where whole[one] != whole[other] && UnifiedSocialCreditCode.IsValid(CodeStandard.Swap(whole, one, other))
            select (one, other)).Distinct());
    }

    [Fact]
    public void The_only_wrong_characters_of_an_organisation_code_that_pass_are_those_eleven_apart_in_its_body()
    {
        string[] alike = ["0BMX", "1CNY", "2DOZ", "3EP", "4FQ", "5GR", "6HS", "7IT", "8JU", "9KV", "ALW"];

        var expected = from position in Enumerable.Range(0, 8) from row in alike from a in row from b in row where a != b select (position, a, b);

        Assert.Equal(expected.Order(), Replaced(Organisation, OrganisationCode.IsValid).Order());
    }

    [Fact]
    public void The_only_swaps_of_an_organisation_code_that_pass_are_those_eleven_apart_and_a_last_X_with_a_check_of_1()
    {
        var swapped = Swapped(Organisation, OrganisationCode.IsValid).ToList();

        Assert.All(swapped.Where(swap => swap.Position < 7), swap => Assert.Equal(Characters(swap.A) % 11, Characters(swap.B) % 11));
        Assert.Equal(7 * ((3 * 12) + (8 * 6)), swapped.Count(swap => swap.Position < 7));
        Assert.Equal([('1', 'X'), ('X', '1')], LastPairs(Organisation, OrganisationCode.IsValid));
    }

    [Fact]
    public void No_wrong_digit_of_a_registration_number_passes() => Assert.Empty(
        from position in Enumerable.Range(0, 15)
        from before in position == 0 ? [""] : Carriers(position)
        from number in position == 14 ? [Registration.Complete(before)] : Fill(before, 1)
        from other in Digits
        where other != number[position] && RegistrationNumber.IsValid(CodeStandard.Replace(number, position, other))
        select number);

    [Fact]
    public void One_pair_of_neighbours_in_45_passes_in_a_registration_number_for_each_value_carried_to_it()
    {
        for (var position = 0; position < 13; position++)
        {
            foreach (var before in position == 0 ? [""] : Carriers(position))
            {
                var unseen = Fill(before, 2)
                    .Where(number => number[position] < number[position + 1] && RegistrationNumber.IsValid(CodeStandard.Swap(number, position, position + 1)))
                    .Select(number => (number[position], number[position + 1]));

                Assert.Equal(Unseen(RegistrationNumberStandard.Carried(before)), Assert.Single(unseen));
            }
        }
    }

    [Fact]
    public void The_check_digit_of_a_registration_number_changes_places_unseen_only_as_0_and_1_after_a_carried_5()
    {
        var unseen =
            from before in Carriers(13)
            from number in Fill(before, 1)
            where number[13] != number[14] && RegistrationNumber.IsValid(CodeStandard.Swap(number, 13, 14))
            select (RegistrationNumberStandard.Carried(before), number[13], number[14]);

        Assert.Equal([(5, '0', '1'), (5, '1', '0')], unseen.Order());
    }

    [Fact]
    public void No_wrong_character_of_a_number_by_MOD_11_2_passes() => Assert.Empty(Replaced(Resident, EndsInMod11Two));

    [Fact]
    public void No_swap_of_neighbours_in_a_number_by_MOD_11_2_passes()
    {
        Assert.Empty(Swapped(Resident, EndsInMod11Two));
        Assert.Empty(LastPairs(Resident, EndsInMod11Two));
    }

    private const string Digits = "0123456789";

    private delegate bool Test(ReadOnlySpan<char> code);

    private static bool EndsInMod11Two(ReadOnlySpan<char> code) => ResidentId.HasForm(code) && code[^1] == CheckCharacter.Mod11Two(code[..^1]);

    // Every character at every position of a code of zeros, replaced by every other.
    private static IEnumerable<(int Position, char From, char To)> Replaced(CodeStandard standard, Test isValid)
    {
        var last = standard.Length - 1;
        return from position in Enumerable.Range(0, standard.Length)
               from first in standard.AlphabetAt(Math.Min(position, last - 1))
               let code = standard.Complete(CodeStandard.Replace(new string('0', last), Math.Min(position, last - 1), first))
               from other in standard.AlphabetAt(position)
               where other != code[position] && isValid(CodeStandard.Replace(code, position, other))
               select (position, code[position], other);
    }

    // Every pair of neighbours in a body of zeros, and the last two.
    private static IEnumerable<(int Position, char A, char B)> Swapped(CodeStandard standard, Test isValid) =>
        (from position in Enumerable.Range(0, standard.Length - 2)
         from a in standard.AlphabetAt(position)
         from b in standard.AlphabetAt(position + 1)
         let code = standard.Complete(CodeStandard.Replace(CodeStandard.Replace(new string('0', standard.Length - 1), position, a), position + 1, b))
         where a != b && isValid(CodeStandard.Swap(code, position, position + 1))
         select (position, a, b))
        .Concat(LastPairs(standard, isValid).Select(pair => (standard.Length - 2, pair.A, pair.B)));

    // The check with the character before it, after every sum that the characters further ahead can have.
    private static IEnumerable<(char A, char B)> LastPairs(CodeStandard standard, Test isValid) =>
        (from lead in standard.AlphabetAt(standard.Length - 3)
         from a in standard.AlphabetAt(standard.Length - 2)
         let code = standard.Complete(new string('0', standard.Length - 3) + lead + a)
         where code[^1] != a && isValid(CodeStandard.Swap(code, code.Length - 2, code.Length - 1))
         select (a, code[^1])).Distinct().Order();

    // One lead for each of the ten values that can be carried to a position.
    private static IEnumerable<string> Carriers(int length) => Digits.Select(digit => new string('0', length - 1) + digit);

    private static IEnumerable<string> Fill(string before, int count) =>
        (count == 1 ? Digits.Select(digit => before + digit) : from a in Digits from b in Digits select before + a + b)
            .Select(lead => Registration.Complete(lead.PadRight(14, '0')));

    private static (char, char) Unseen(int carried)
    {
        var (five, six) = ((char)('0' + ((15 - carried) % 10)), (char)('0' + ((16 - carried) % 10)));
        return five < six ? (five, six) : (six, five);
    }

    private static int Characters(char character) => OrganisationCodeStandard.Characters.IndexOf(character, StringComparison.Ordinal);
}
