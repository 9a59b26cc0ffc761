using CreditRules.Diagnostics;

namespace CreditRules.Cli.Memoranda;

/// <summary>Problems of asking for a shipped rule set: CR0321 onwards.</summary>
internal static class MemoProblems
{
    internal static readonly Problem UnknownRuleSet = Problem.Error("CR0321",
        "没有随附规则集 `{0}`；{1}", "no rule set `{0}` is shipped; {1}");
}
