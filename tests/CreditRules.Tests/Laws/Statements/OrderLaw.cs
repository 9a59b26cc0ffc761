using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class OrderLaw : Law
{
    internal override string Name => "L2 the order of memberships, related parties, rules and documents is irrelevant";

    internal override int Floor => 40;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var (book, subject) = (sample.Book, sample.Subject);
        var decision = evaluate(book, subject, sample.Context);
        var shuffled = subject with
        {
            Memberships = twist.Shuffled(subject.Memberships),
            Related = twist.Shuffled(subject.Related.Select(party => party with { Memberships = twist.Shuffled(party.Memberships) })),
        };
        var documents = Sample.Load(twist.Shuffled(sample.Documents), book.Options);
        var rules = Sample.Load(
            sample.Documents.Select(document => document is RuleSet set ? set with { Rules = twist.Shuffled(set.Rules) } : document), book.Options);
        var afterDocuments = evaluate(documents, subject, sample.Context);
        var afterRules = evaluate(rules, subject, sample.Context);

        // The hash covers the text of a document, and so the order of its rules.
        return new(decision, shuffled != subject, FirstOf(
            Same("the records in another order", decision, evaluate(book, shuffled, sample.Context)),
            Same("the documents in another order", decision, afterDocuments),
            Same("the rules in another order", decision, afterRules with { RuleBook = afterRules.RuleBook with { Hash = decision.RuleBook.Hash } })));
    }

    private static string? Same(string what, Decision expected, Decision actual) =>
        CreditJson.Write(expected) == CreditJson.Write(actual) ? null : Differ(what, expected, actual) ?? what;
}
