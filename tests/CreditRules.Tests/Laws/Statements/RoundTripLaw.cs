using System.Text;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class RoundTripLaw : Law
{
    internal override string Name => "L8 writing and reading back is the identity on documents, subjects, contexts and decisions";

    internal override int Floor => 40;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = evaluate(sample.Book, sample.Subject, sample.Context);
        return new(decision, decision.Restrictions.Count + decision.Incentives.Count + decision.NotApplied.Count > 0, FirstOf(sample.Documents.Select(Broken)
            .Append(Broken("the subject", sample.Subject, CreditJson.Write, text => CreditJson.ReadSubject(text)))
            .Append(Broken("the context", sample.Context, CreditJson.Write, text => CreditJson.ReadContext(text)))
            .Append(Broken("the decision", decision, CreditJson.Write, text => CreditJson.ReadDecision(text)))));
    }

    private static string? Broken(IDocument document) => Broken(
        "the document " + document.Id, document, value => Encoding.UTF8.GetString(DocumentReader.Canonical(value)), Read);

    private static IDocument Read(string text)
    {
        var log = new ReadLog(new SourceText("document", Encoding.UTF8.GetBytes(text)));
        return DocumentReader.Read(log)?.Document ?? throw new CreditRulesException(log.Diagnostics);
    }

    private static string? Broken<T>(string what, T value, Func<T, string> write, Func<string, T> read)
        where T : class
    {
        var text = write(value);
        try
        {
            var back = read(text);
            return value.Equals(back) && write(back) == text ? null : $"{what} comes back otherwise:\n{text}\n-- became --\n{write(back)}";
        }
        catch (CreditRulesException problem)
        {
            return $"{what} can't be read back: {problem.Message}\n{text}";
        }
    }
}
