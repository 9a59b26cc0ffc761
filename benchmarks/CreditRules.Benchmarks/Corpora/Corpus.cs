using CreditRules.Model;

namespace CreditRules.Benchmarks;

/// <summary>A rule book, a matter, and ten thousand subjects of each stratum.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<Stratum, Subject[]> _subjects;

    internal Corpus(string name, RuleBook book, Context context, int known)
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

    internal Subject[] Subjects(Stratum stratum) => _subjects[stratum];
}
