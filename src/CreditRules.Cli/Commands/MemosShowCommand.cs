using System.CommandLine;
using CreditRules.Cli.Memoranda;
using CreditRules.Cli.Memoranda.Review;
using CreditRules.Cli.Output;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Commands;

/// <summary>One shipped document: a rule set rule by rule, a list or an edition of the regime gate.</summary>
internal static class MemosShowCommand
{
    internal const string Name = "show";

    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "规则集的 id（见 memos list），或名单、清单版本的 id · the id of a rule set (see memos list), a list or a regime edition" };
        var command = new Command(Name, "逐条显示一个规则集（或者名单、清单版本）：条款、对象、事项、措施、力度、依据、是否核对过原文；--format json 输出文件本身，--format markdown 输出审阅稿。\n"
            + "Show one rule set, rule by rule (or a list, or a regime edition): clause, who, matter, measure, how binding, basis, evidence; with --format json the document itself, with --format markdown a page for review.") { id };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal));
        return command;
    }

    private static int Run(string id, Language language, OutputFormat format, Terminal terminal)
    {
        var book = Memos.Load().Content;
        var found = book.Documents.FirstOrDefault(document => document.Id == id);
        if (found is null || DocumentPage.Of(found, book) is not { } page)
        {
            throw new CreditRulesException([Unknown(id, book)]);
        }

        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(System.Text.Encoding.UTF8.GetString(DocumentReader.Canonical(found)));
        }
        else if (format == OutputFormat.Text && found is RuleSet set)
        {
            terminal.Out.Line(new MemoTeller(book, set).Tell(language));
        }
        else
        {
            terminal.Out.Exact(page);
        }

        return ExitCode.Done;
    }

    private static Diagnostic Unknown(string id, RuleBookContent book) => new()
    {
        Code = MemoProblems.UnknownRuleSet.Code,
        Severity = MemoProblems.UnknownRuleSet.Severity,
        File = "ID",
        Path = "$",
        Message = MemoProblems.UnknownRuleSet.Message(id, Suggestion.Advice(id, [.. book.Documents.Where(document => document is not Vocabulary).Select(document => document.Id)])),
    };
}
