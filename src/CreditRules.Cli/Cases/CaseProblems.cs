using CreditRules.Diagnostics;

namespace CreditRules.Cli.Cases;

/// <summary>Problems of cases: CR0301 onwards.</summary>
internal static class CaseProblems
{
    internal static readonly Problem UnknownFixture = Problem.Error("CR0301",
        "没有名为 `{0}` 的夹具；{1}", "no fixture is named `{0}`; {1}");

    internal static readonly Problem DuplicateName = Problem.Error("CR0302",
        "案例名 `{0}` 重复；请改名，使每个案例可以分辨", "another case is named `{0}` too; rename one, so that they can be told apart");

    internal static readonly Problem NothingExpected = Problem.Error("CR0303",
        "`expect` 没有要核对的内容；请至少写一项，例如 `outcome`", "`expect` checks nothing; give at least one part, such as `outcome`");

    internal static readonly Problem UnusedFixture = Problem.Warning("CR0304",
        "没有案例使用夹具 `{0}`；请删除或使用它", "no case uses the fixture `{0}`; remove it or use it");
}
