using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>Sixty lists: 36 black, 12 watch, 12 red.</summary>
internal static class SyntheticLists
{
    internal const string Unpaid = "unpaid";
    internal const string Amount = "amount";

    private const int Count = 60;

    private static readonly ValueList<FactDeclaration> Facts =
    [
        new() { Name = Unpaid, Type = FactType.Boolean, Title = SyntheticBook.Title(Unpaid) },
        new() { Name = Amount, Type = FactType.Number, Unit = "yuan", Title = SyntheticBook.Title(Amount) },
    ];

    internal static ValueList<CreditList> Make(Random random) => Enumerable.Range(0, Count).Select(index => Make(index, random)).ToValueList();

    private static CreditList Make(int index, Random random)
    {
        var polarity = (index % 5) switch { 0 => Polarity.Red, 1 => Polarity.Watch, _ => Polarity.Black };
        var code = string.Create(CultureInfo.InvariantCulture, $"{polarity.ToString().ToLowerInvariant()}-{index:00}");
        return new()
        {
            Id = code,
            Version = "1.0.0",
            Title = SyntheticBook.Title(code),
            Versions = [Version(polarity, random)],
        };
    }

    private static ListVersion Version(Polarity polarity, Random random) => new()
    {
        From = new DateOnly(2014, 1, 1),
        Authority = "authority",
        Polarity = polarity,
        Tier = polarity == Polarity.Red ? null : random.Next(2) == 0 ? Tier.Serious : Tier.Ordinary,
        Field = SyntheticBook.Fields[random.Next(SyntheticBook.Fields.Count)],
        Grounds = SyntheticBook.Terms(["fraud", "evasion", "arrears"]),
        Facts = Facts,
        Term = random.Next(4) == 0 ? new ListTerm.Open() : new ListTerm.Fixed(Period.Years(3 + random.Next(3))),
        Remedies = polarity == Polarity.Red ? [] :
        [
            new() { Kind = RemedyKind.Repair, Authority = "authority", Earliest = Period.Months(6), How = SyntheticBook.Title("repair") },
            new() { Kind = RemedyKind.Objection, Authority = "authority", How = SyntheticBook.Title("objection") },
        ],
    };
}
