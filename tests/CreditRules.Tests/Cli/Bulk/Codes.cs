using System.Globalization;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Credit codes and entries of made-up companies, by number: the region is one that was never issued.</summary>
internal static class Codes
{
    private const string Digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>The head of a list as it is published.</summary>
    public const string ListHead = "id,name,entryId,listedOn,status,facts\n";

    public static string Of(int number)
    {
        var body = "91000000M" + number.ToString("D7", CultureInfo.InvariantCulture);
        body += OrganisationCheck(body[8..]);
        var sum = 0;
        for (var (i, weight) = (0, 1); i < body.Length; i++, weight = weight * 3 % 31)
        {
            sum += Digits.IndexOf(body[i], StringComparison.Ordinal) * weight;
        }

        return body + Digits[(31 - (sum % 31)) % 31];
    }

    public static string Name(int number) => $"第{number}有限公司";

    /// <summary>An entry of a company that bars it from procurement.</summary>
    public static string Entry(int number, string listedOn = "2017-03-01", string status = "active") =>
        $"{Of(number)},{Name(number)},e{number},{listedOn},{status},\"{{\"\"unpaidTax\"\":true}}\"\n";

    public static string List(params int[] numbers) => ListHead + string.Concat(numbers.Select(number => Entry(number)));

    public static string Subjects(params int[] numbers) => "id,name\n" + string.Concat(numbers.Select(number => $"{Of(number)},{Name(number)}\n"));

    private static char OrganisationCheck(string body)
    {
        int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var sum = body.Select((c, i) => (char.IsDigit(c) ? c - '0' : c - 'A' + 10) * weights[i]).Sum();
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var check => (char)('0' + check) };
    }
}
