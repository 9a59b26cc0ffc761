using System.Collections.Concurrent;
using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>A rule book, a matter, and ten thousand subjects of each stratum.</summary>
internal sealed class Corpus
{
    internal const string Synthetic = "synthetic";
    internal const string Shipped = "shipped";

    // A busy domain of a district that has memos of its own, after the last memo and before the first regime edition.
    private static readonly Context ShippedContext = new() { Domain = "licensing", Region = "370306", Date = new DateOnly(2020, 6, 15) };

    private static readonly ConcurrentDictionary<(string Name, int Rules), Corpus> Made = new();

    private readonly Dictionary<Stratum, Subject[]> _subjects;

    private Corpus(string name, RuleBook book, Context context, int known)
    {
        (Name, Book, Context) = (name, book, context);
        Rules = book.Content.Rules.Count;
        Compiled = book.Compile();
        Prepared = Compiled.For(context);
        var lists = book.Content.Lists.Values.OrderBy(list => list.Id, StringComparer.Ordinal)
            .Where(list => list.On(context.Date) is var version && version.From <= context.Date && Region.Covers(version.Region, context.Region)).ToValueList();
        var maker = new SubjectMaker(lists, context.Date, known, new Random(SyntheticBook.Seed));
        _subjects = Enum.GetValues<Stratum>().ToDictionary(stratum => stratum, maker.Make);
    }

    internal string Name { get; }

    internal int Rules { get; }

    internal RuleBook Book { get; }

    internal CompiledRuleBook Compiled { get; }

    internal Context Context { get; }

    internal PreparedContext Prepared { get; }

    /// <summary>The corpus of a name; of the shipped one the number of rules is its own.</summary>
    internal static Corpus Of(string name, int rules = 1000) => name == Synthetic
        ? Made.GetOrAdd((name, rules), static key => new Corpus(key.Name, SyntheticBook.Make(key.Rules), SyntheticBook.Context, known: 100))
        : Made.GetOrAdd((name, 0), static key => new Corpus(key.Name, Memos.Load(), ShippedContext, known: 60));

    internal Subject[] Subjects(Stratum stratum) => _subjects[stratum];
}
