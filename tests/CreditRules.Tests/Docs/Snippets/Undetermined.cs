using Console = CreditRules.Tests.Docs.SnippetConsole;

namespace CreditRules.Tests.Docs.Snippets;

internal static class Undetermined
{
    internal static void Run()
    {
        Subject subject = CreditJson.ReadSubject("""{ "kind": "legal-person", "consulted": [], "memberships": [] }""");
        Context context = CreditJson.ReadContext("""{ "domain": "government-procurement", "region": "371003", "date": "2018-06-01" }""");
        Decision decision = Memos.Load().Evaluate(subject, context);
        NotApplied clause = decision.NotApplied.First(line => line.Rule == "cn-2016-2798#procurement");
        Console.WriteLine($"{decision.Outcome}; {clause.Reason}: {string.Join(", ", clause.Missing)}");
    }
}
