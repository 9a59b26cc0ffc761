using Console = CreditRules.Tests.Docs.SnippetConsole;
using File = CreditRules.Tests.Docs.SnippetFile;

namespace CreditRules.Tests.Docs.Snippets;

internal static class Screened
{
    internal static void Run()
    {
        PreparedContext matter = Memos.Load().For(CreditJson.ReadContext(File.ReadAllText("samples/procurement.json")));
        Subject[] bidders = [CreditJson.ReadSubject(File.ReadAllText("samples/bidder.json")), new() { Kind = SubjectKind.LegalPerson }];
        Console.WriteLine(string.Join(", ", bidders.Select(bidder => matter.Screen(bidder, measures: []))));
    }
}
