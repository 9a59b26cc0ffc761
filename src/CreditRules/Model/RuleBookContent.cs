using System.Collections.Frozen;

namespace CreditRules.Model;

/// <summary>The documents of a rule book, and what they declare by code. Where a code is declared twice, the first counts.</summary>
internal sealed class RuleBookContent
{
    private readonly Lazy<FrozenDictionary<string, (RuleSet Set, Rule Rule)>> _rules;

    internal RuleBookContent(IEnumerable<IDocument> documents)
    {
        Documents = documents.OrderBy(document => document.Id, StringComparer.Ordinal).ToValueList();
        RuleSets = Documents.OfType<RuleSet>().ToValueList();
        Editions = Documents.OfType<RegimeEdition>().OrderBy(edition => edition.From.DayNumber).ToValueList();
        Vocabularies = Documents.OfType<Vocabulary>().ToValueList();
        Lists = Index(Documents.OfType<CreditList>(), list => list.Id);
        Measures = Index(Vocabularies.SelectMany(v => v.Measures), measure => measure.Code);
        Departments = Index(Vocabularies.SelectMany(v => v.Departments), department => department.Code);
        Attributes = Index(Vocabularies.SelectMany(v => v.Attributes), attribute => attribute.Name);
        Domains = Index(Vocabularies.SelectMany(v => v.Domains), term => term.Code);
        Matters = Index(Vocabularies.SelectMany(v => v.Matters), term => term.Code);
        Roles = Index(Vocabularies.SelectMany(v => v.Roles), term => term.Code);
        Fields = Index(Vocabularies.SelectMany(v => v.Fields), term => term.Code);
        Categories = Index(Vocabularies.SelectMany(v => v.Categories), term => term.Code);
        _rules = new(() => Index(RuleSets.SelectMany(set => set.Rules.Select(rule => (Set: set, Rule: rule))), pair => pair.Set.Reference(pair.Rule)));
    }

    /// <summary>Every document, in ordinal order of ids.</summary>
    internal ValueList<IDocument> Documents { get; }

    internal ValueList<RuleSet> RuleSets { get; }

    /// <summary>In order of <c>from</c>.</summary>
    internal ValueList<RegimeEdition> Editions { get; }

    internal ValueList<Vocabulary> Vocabularies { get; }

    internal FrozenDictionary<string, CreditList> Lists { get; }

    internal FrozenDictionary<string, Measure> Measures { get; }

    internal FrozenDictionary<string, Department> Departments { get; }

    internal FrozenDictionary<string, FactDeclaration> Attributes { get; }

    internal FrozenDictionary<string, Term> Domains { get; }

    internal FrozenDictionary<string, Term> Matters { get; }

    internal FrozenDictionary<string, Term> Roles { get; }

    internal FrozenDictionary<string, Term> Fields { get; }

    internal FrozenDictionary<string, Term> Categories { get; }

    /// <summary>By reference, <c>rule-set#rule</c>.</summary>
    internal FrozenDictionary<string, (RuleSet Set, Rule Rule)> Rules => _rules.Value;

    /// <summary>The edition of the regime gate in force on a day, or null before the first.</summary>
    internal RegimeEdition? EditionOn(DateOnly date) => Editions.LastOrDefault(edition => edition.From <= date);

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.DistinctBy(key, StringComparer.Ordinal).ToFrozenDictionary(key, StringComparer.Ordinal);
}
