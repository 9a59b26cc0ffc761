using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>A wrong evaluator, made from a right one, and the law that must find it out.</summary>
/// <param name="Mistake">What it does wrong.</param>
/// <param name="Law">The law that it breaks.</param>
/// <param name="Evaluate">The wrong evaluator.</param>
internal sealed record Mutant(string Mistake, Law Law, Evaluate Evaluate)
{
    /// <summary>Decides on another subject than it was asked about.</summary>
    internal static Evaluate Asking(Func<Subject, Subject> change) =>
        (book, subject, context) => Evaluators.Reference(book, change(subject), context);

    /// <summary>Does something to every party's records first.</summary>
    internal static Evaluate AskingRecords(Func<IReadOnlyList<Membership>, IEnumerable<Membership>> change) => Asking(subject => subject with
    {
        Memberships = [.. change(subject.Memberships)],
        Related = [.. subject.Related.Select(party => party with { Memberships = [.. change(party.Memberships)] })],
    });

    /// <summary>Decides by another book than it was given.</summary>
    internal static Evaluate Reading(Func<RuleBook, IDocument, IDocument> change, Func<RuleBookOptions, RuleBookOptions>? options = null) =>
        (book, subject, context) => Evaluators.Reference(
            Sample.Load(book.Content.Documents.Select(document => change(book, document)), options?.Invoke(book.Options) ?? book.Options), subject, context);

    /// <summary>Changes a right decision.</summary>
    internal static Evaluate Answering(Func<Decision, Decision> change) => Answering((_, _, decision) => change(decision));

    internal static Evaluate Answering(Func<RuleBook, Subject, Decision, Decision> change) =>
        (book, subject, context) => change(book, subject, Evaluators.Reference(book, subject, context));

    public override string ToString() => Mistake;
}
