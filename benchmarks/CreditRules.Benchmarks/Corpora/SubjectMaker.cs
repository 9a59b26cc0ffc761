using System.Globalization;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>Makes subjects with entries on lists that hold in a matter; nine in ten are organisations.</summary>
/// <param name="lists">The lists.</param>
/// <param name="date">The day of the matter; entries are at most ten months older.</param>
/// <param name="known">How often in a hundred an entry records what its list can record.</param>
/// <param name="random">A seeded source.</param>
internal sealed class SubjectMaker(ValueList<CreditList> lists, DateOnly date, int known, Random random)
{
    internal const int Count = 10_000;

    private const int Hundred = 100;

    private int _number;

    internal Subject[] Make(Stratum stratum)
    {
        var made = new Subject[Count];
        for (var from = 0; from < Count; from += Hundred)
        {
            // Each hundred is a sample of its own, so that slow doors may take a few of them.
            var strata = Enumerable.Range(0, Hundred).Select(place => stratum == Stratum.Mix ? OfMix(place) : stratum).ToArray();
            random.Shuffle(strata);
            strata.Select(Subject).ToArray().CopyTo(made, from);
        }

        return made;
    }

    private static Stratum OfMix(int place) => place switch { < 90 => Stratum.None, < 98 => Stratum.One, _ => Stratum.Many };

    private Subject Subject(Stratum stratum)
    {
        var number = ++_number;
        var entries = Entries(stratum switch { Stratum.None => 0, Stratum.One => 1, _ => random.Next(2, 5) });
        return random.Next(10) == 0
            ? new() { Kind = SubjectKind.NaturalPerson, Id = Identity.OfPerson(number), IdType = IdType.ResidentId, Name = "王小明", Memberships = entries }
            : new()
            {
                Kind = random.Next(10) == 0 ? SubjectKind.SoleTrader : SubjectKind.LegalPerson,
                Id = Identity.OfOrganisation(number),
                IdType = IdType.Uscc,
                Name = string.Create(CultureInfo.InvariantCulture, $"第{number}号公司"),
                Memberships = entries,
            };
    }

    private ValueList<Membership> Entries(int count)
    {
        var places = new HashSet<int>();
        while (places.Count < count)
        {
            places.Add(random.Next(lists.Count));
        }

        return places.Select(place => Entry(lists[place])).ToValueList();
    }

    private Membership Entry(CreditList list)
    {
        var version = list.On(date);
        return new()
        {
            // Read from a file, a code is a string of its own, not the list's.
            List = new string(list.Id.AsSpan()),
            EntryId = "e-" + random.Next(1_000_000),
            Status = MembershipStatus.Active,
            ListedOn = date.AddDays(-random.Next(1, 300)),
            LastDay = random.Next(2) == 0 ? date.AddDays(random.Next(30, 900)) : null,
            Severity = IsKnown() ? (Severity)random.Next(3) : null,
            Grade = version.Grades.Count == 0 ? null : version.Grades[random.Next(version.Grades.Count)].Code,
            Grounds = version.Grounds.Count > 0 && IsKnown() ? [version.Grounds[random.Next(version.Grounds.Count)].Code] : null,
            Facts = Facts(version),
        };
    }

    private Dictionary<string, FactValue> Facts(ListVersion version)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in version.Facts.Where(fact => fact.Type is FactType.Boolean or FactType.Number && IsKnown()))
        {
            facts[fact.Name] = fact.Type == FactType.Boolean ? FactValue.Of(random.Next(2) == 0) : FactValue.Of(random.Next(200) * 1000);
        }

        return facts;
    }

    private bool IsKnown() => random.Next(100) < known;
}
