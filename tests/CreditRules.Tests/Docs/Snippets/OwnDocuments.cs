using Console = CreditRules.Tests.Docs.SnippetConsole;

namespace CreditRules.Tests.Docs.Snippets;

internal static class OwnDocuments
{
    internal static void Run()
    {
        try
        {
            RuleBook.Load([new RuleDocument("mine.json", """{ "format": 1, "rows": [] }"""u8.ToArray())]);
        }
        catch (CreditRulesException exception)
        {
            Console.WriteLine(exception.Diagnostics[0]);
        }
    }
}
