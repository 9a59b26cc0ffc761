using Console = CreditRules.Tests.Docs.SnippetConsole;

namespace CreditRules.Tests.Docs.Snippets;

internal static class Sentence
{
    internal static void Run()
    {
        RuleBook book = Memos.Load();
        Subject subject = CreditJson.ReadSubject("""
            { "kind": "legal-person", "memberships": [ { "list": "tax-major", "status": "active", "listedOn": "2017-03-01" } ] }
            """);
        Context context = CreditJson.ReadContext("""
            { "domain": "government-procurement", "region": "371003", "date": "2018-06-01" }
            """);
        Decision decision = book.Evaluate(subject, context);
        Console.WriteLine(decision.Outcome);
    }
}
