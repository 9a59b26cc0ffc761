using System.Text;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>One case: a rule book that is valid by construction, and a subject in a matter drawn from its rules.</summary>
internal sealed class Sample(ValueList<IDocument> documents, RuleBookOptions options, Subject subject, Context context)
{
    internal ValueList<IDocument> Documents { get; } = documents;

    internal Subject Subject { get; } = subject;

    internal Context Context { get; } = context;

    /// <summary>The book; making it asserts that it is valid.</summary>
    internal RuleBook Book { get; } = Load(documents, options);

    internal ValueList<EntryKind> Kinds { get; } = EntryKind.Of(documents.OfType<CreditList>());

    internal IEnumerable<RuleSet> RuleSets => Documents.OfType<RuleSet>();

    internal static Sample Of(Plan plan)
    {
        var lists = plan[Section.Lists].DefaultIfEmpty([]).Select((row, index) => ListMaker.Make(index, new Draws(row))).ToArray();
        var kinds = EntryKind.Of(lists);
        var sets = ChangeMaker.Apply(RuleSetMaker.Make(plan, kinds), plan[Section.Changes]);
        var draws = plan.Draw(Section.Context);
        var context = new ContextMaker(sets, draws).Make();
        var options = new RuleBookOptions
        {
            AcceptUnconfirmed = draws.Chance(15),
            MaxAgeDays = draws.Chance(30) ? 30 : null,
            ShowIdentifiers = draws.Chance(10),
            Version = "0.0.1",
        };
        var sample = new Sample(
            [.. Catalogue.Documents, .. lists, .. sets, .. EditionMaker.Make(plan[Section.Editions])],
            options,
            new SubjectMaker(kinds, sets, context).Make(plan),
            context);
        return sample.Book.Check(sample.Subject, sample.Context) is { Count: > 0 } diagnostics ? throw new CreditRulesException(diagnostics) : sample;
    }

    internal static RuleBook Load(IEnumerable<IDocument> documents, RuleBookOptions options) =>
        RuleBook.Make([.. documents.Select(document => new LoadedDocument(document, null))], options, []);

    /// <summary>Everything that a person needs to see what the case is.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var document in Documents.Except(Catalogue.Documents))
        {
            text.Append(Encoding.UTF8.GetString(DocumentReader.Canonical(document)));
        }

        return text.Append(CreditJson.Write(Subject)).Append('\n').Append(CreditJson.Write(Context)).Append('\n').Append(Book.Options).ToString();
    }
}
