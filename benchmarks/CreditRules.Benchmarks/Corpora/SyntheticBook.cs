using System.Globalization;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>A rule book made up from one seed: sixty lists, a catalogue of two hundred measures, and memos of twenty rules.</summary>
internal static class SyntheticBook
{
    internal const int Seed = 42;

    internal static readonly ValueList<string> Domains = Enumerable.Range(1, 12).Select(Domain).ToValueList();

    internal static readonly ValueList<string> Fields = ["tax", "court", "food", "customs", "safety", "finance"];

    internal static readonly ValueList<string> Categories = ["access", "funds", "oversight", "publicity", "honours"];

    internal static readonly ValueList<string> Departments = Enumerable.Range(1, 15).Select(number => "dept-" + number).ToValueList();

    /// <summary>Every memo is in force then.</summary>
    internal static readonly Context Context = new() { Domain = Domains[4], Region = "370306", Date = new DateOnly(2020, 6, 15) };

    internal static RuleBook Make(int rules)
    {
        var random = new Random(Seed);
        var lists = SyntheticLists.Make(random);
        var memos = new SyntheticMemos(lists, random);
        IDocument[] documents =
            [Codes(), Catalogue(), .. lists, .. Enumerable.Range(0, rules / SyntheticMemos.RulesInMemo).Select(memos.Make)];
        return RuleBook.Make([.. documents.Select(document => new LoadedDocument(document, null))], new RuleBookOptions(), []);
    }

    internal static LocalText Title(string code) => new("名·" + code, "the " + code);

    internal static ValueList<Term> Terms(IEnumerable<string> codes) =>
        codes.Select(code => new Term { Code = code, Title = Title(code) }).ToValueList();

    private static string Domain(int number) => string.Create(CultureInfo.InvariantCulture, $"domain-{number:00}");

    private static Vocabulary Codes() => new()
    {
        Id = "codes",
        Version = "1.0.0",
        Title = Title("codes"),
        Domains = Terms(Domains),
        Roles = Terms([Role.Self]),
        SubjectKinds = Terms(Enum.GetValues<SubjectKind>().Select(Words.SubjectKind.WordOf)),
        Fields = Terms(Fields),
        Categories = Terms(Categories),
        Departments = Departments.Select(code => new Department { Code = code, Title = Title(code) }).ToValueList(),
    };

    private static Vocabulary Catalogue() =>
        new() { Id = "measures", Version = "1.0.0", Title = Title("measures"), Measures = SyntheticMeasures.All };
}
