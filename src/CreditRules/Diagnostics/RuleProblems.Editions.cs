namespace CreditRules.Diagnostics;

/// <summary>Problems of regime editions: CR1301 to CR1305.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem SameEditionDay = Problem.Error("CR1301",
        "清单版本 `{0}` 也自 {1} 起生效；请改正其中一个的 `from`",
        "the edition `{0}` is in force from {1} too; correct the `from` of one");

    internal static readonly Problem RepeatedRow = Problem.Error("CR1302",
        "类别 `{0}` 在本清单中有两行；请合并",
        "the category `{0}` has two rows in this edition; merge them");

    internal static readonly Problem ManagementBars = Problem.Error("CR1303",
        "`B` 类（管理）措施不得使事项不能办理；请删除 `bars`，或改为 `A` 类",
        "a row of class `B` (management) may not bar the matter; remove `bars`, or make the class `A`");

    internal static readonly Problem MarketBinds = Problem.Error("CR1304",
        "`C` 类（市场）措施仅供参考；请把 `maxBinding` 改为 `reference`",
        "a row of class `C` (market) is for reference only; make `maxBinding` `reference`");

    internal static readonly Problem ClosedRow = Problem.Warning("CR1305",
        "类别 `{0}` 没有可接受的{1}，任何惩戒都不能通过；请补上，或删除这一行",
        "the category `{0}` accepts no {1}, so nothing passes; name some, or remove the row");
}
