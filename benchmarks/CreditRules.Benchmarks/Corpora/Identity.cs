using System.Globalization;

namespace CreditRules.Benchmarks;

/// <summary>Identifiers with right check characters, of nobody in particular.</summary>
internal static class Identity
{
    private const string OrganisationCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string PersonCharacters = "10X98765432";

    private static readonly int[] OrganisationWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] PersonWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    internal static string OfOrganisation(int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"91370306{number:000000000}");
        var sum = body.Select((character, place) => OrganisationCharacters.IndexOf(character, StringComparison.Ordinal) * OrganisationWeights[place]).Sum();
        return body + OrganisationCharacters[(31 - (sum % 31)) % 31];
    }

    internal static string OfPerson(int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"370306{1950 + (number % 40)}{1 + (number % 12):00}{1 + (number % 28):00}{number % 1000:000}");
        return body + PersonCharacters[body.Select((character, place) => (character - '0') * PersonWeights[place]).Sum() % 11];
    }
}
