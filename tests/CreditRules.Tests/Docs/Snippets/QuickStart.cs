using Console = CreditRules.Tests.Docs.SnippetConsole;
using File = CreditRules.Tests.Docs.SnippetFile;

namespace CreditRules.Tests.Docs.Snippets;

internal static class QuickStart
{
    internal static void Run()
    {
        RuleBook book = Memos.Load();
        Subject subject = CreditJson.ReadSubject(File.ReadAllText("samples/bidder.json"));
        Context matter = CreditJson.ReadContext(File.ReadAllText("samples/procurement.json"));
        Explanation answer = book.Explain(subject, matter);
        Console.WriteLine(answer.ToText(Language.English, brief: true));
    }
}
