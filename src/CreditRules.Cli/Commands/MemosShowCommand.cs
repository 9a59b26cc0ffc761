using System.CommandLine;
using CreditRules.Cli.Memoranda;
using CreditRules.Cli.Output;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Commands;

/// <summary>One shipped rule set, rule by rule.</summary>
internal static class MemosShowCommand
{
    internal static Command Make(CommonOptions common, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "规则集的 id，见 memos list · the rule set's id, see memos list" };
        var command = new Command("show", "逐条显示一个规则集：条款、对象、事项、措施、力度、依据、是否核对过原文；--format json 输出文件本身。\n"
            + "Show one rule set, rule by rule: clause, who, matter, measure, how binding, basis, evidence; with --format json the document itself.") { id };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), common.LanguageOf(parsed), parsed.GetValue(common.Format), terminal));
        return command;
    }

    private static int Run(string id, Language language, OutputFormat format, Terminal terminal)
    {
        var book = Memos.Load().Content;
        if (book.RuleSets.FirstOrDefault(set => set.Id == id) is not { } found)
        {
            throw new CreditRulesException([Unknown(id, book)]);
        }

        if (format == OutputFormat.Json)
        {
            terminal.Out.Exact(System.Text.Encoding.UTF8.GetString(DocumentReader.Canonical(found)));
        }
        else
        {
            terminal.Out.Line(new MemoTeller(book, found).Tell(language));
        }

        return ExitCode.Done;
    }

    private static Diagnostic Unknown(string id, RuleBookContent book) => new()
    {
        Code = MemoProblems.UnknownRuleSet.Code,
        Severity = MemoProblems.UnknownRuleSet.Severity,
        File = "ID",
        Path = "$",
        Message = MemoProblems.UnknownRuleSet.Message(id, Suggestion.Advice(id, [.. book.RuleSets.Select(set => set.Id)])),
    };
}
