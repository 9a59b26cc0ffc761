using System.Globalization;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>What clerks call the things that codes stand for: the title, with the code in brackets unless the text is for others.</summary>
internal sealed class Names(RuleBookContent book, bool isCoded = true)
{
    internal static string Day(DateOnly day) => day.ToString(DateShape.Format, CultureInfo.InvariantCulture);

    internal LocalText List(string code) => Coded(book.Lists.GetValueOrDefault(code)?.Title, code);

    internal LocalText Measure(string code) => Coded(book.Measures.GetValueOrDefault(code)?.Title, code);

    internal LocalText Measures(Rule rule) => Phrase.Join(rule.Then.Select(order => Measure(order.Measure)));

    internal LocalText Domain(string code) => Coded(book.Domains.GetValueOrDefault(code)?.Title, code);

    internal LocalText Matter(string code) => Coded(book.Matters.GetValueOrDefault(code)?.Title, code);

    internal LocalText Department(string code) => Coded(book.Departments.GetValueOrDefault(code)?.Title, code);

    internal LocalText Role(string code) => Coded(book.Roles.GetValueOrDefault(code)?.Title, code);

    internal LocalText Roles(IEnumerable<string> codes) => Phrase.Join(codes.Select(Role));

    internal LocalText Field(string code) => Coded(book.Fields.GetValueOrDefault(code)?.Title, code);

    internal LocalText Category(string code) => Coded(book.Categories.GetValueOrDefault(code)?.Title, code);

    internal LocalText Attribute(string name) => Coded(book.Attributes.GetValueOrDefault(name)?.Title, name);

    internal LocalText Kind(SubjectKind kind)
    {
        var code = Words.SubjectKind.WordOf(kind);
        return book.Vocabularies.SelectMany(vocabulary => vocabulary.SubjectKinds).FirstOrDefault(term => term.Code == code)?.Title ?? Same(code);
    }

    internal static LocalText Place(string region) => region == Region.National ? Texts.National : Texts.RegionCode.With(region);

    internal static LocalText Party(PartyName? party) => party switch
    {
        null => Texts.TheSubject,
        { Name: { } name, Id: { } id } => Texts.Coded.With(name, id),
        _ => (party.Name ?? party.Id) is { } known ? Same(known) : Texts.Unnamed,
    };

    /// <summary>The list and the entry's id, and whose it is where it isn't the subject's.</summary>
    internal LocalText Entry(Entry entry)
    {
        var list = List(entry.Record.List);
        return Owned(
            entry.Record.EntryId is { } id ? Texts.EntryOf.With(list, id) : Texts.EntrySince.With(list, Day(entry.Record.ListedOn)),
            entry.Party.NameIfOther);
    }

    internal LocalText Entry(string list, string? entryId, PartyName? party) =>
        Owned(entryId is null ? List(list) : Texts.EntryOf.With(List(list), entryId), party);

    /// <summary>The rule set's title and number, and the clause.</summary>
    internal static LocalText Clause(RuleSet set, Rule rule) => rule.Clause is { } clause
        ? Texts.Clause.With(Texts.BookTitle.With(set.Title), set.Document.Number, clause)
        : Texts.NoClause.With(Texts.BookTitle.With(set.Title), set.Document.Number);

    internal LocalText Clause(string reference) =>
        book.Rules.TryGetValue(reference, out var found) ? Clause(found.Set, found.Rule) : Same(reference);

    internal static LocalText Same(string both) => new(both, both);

    private static LocalText Owned(LocalText entry, PartyName? party) =>
        party is null ? entry : Texts.OfParty.With(entry, Party(party));

    private LocalText Coded(LocalText? title, string code) =>
        title is null ? Same(code) : isCoded ? Texts.Coded.With(title, code) : title;
}
