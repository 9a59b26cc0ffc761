namespace CreditRules.Diagnostics;

/// <summary>Problems of periods and of supersession: CR1040 to CR1045.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem EndsBeforeStart = Problem.Error("CR1040",
        "`lastDay`（{1}）早于开始之日（{0}）；请改正其中一个",
        "`lastDay` ({1}) is before the first day ({0}); correct one of them");

    internal static readonly Problem IssuedAfterFrom = Problem.Warning("CR1041",
        "文件印发于 {0}，晚于生效之日 {1}；请核对，确有溯及力的请在 `note` 中说明",
        "the document was issued on {0}, after the first day {1}; check both, and say in `note` if it is meant to reach back");

    internal static readonly Problem OneSidedSupersession = Problem.Error("CR1042",
        "`{0}` 没有写明与本文件的替代关系；请在其 `document.{1}` 中加上 `{2}`",
        "`{0}` doesn't agree that it takes part in this supersession; add `{2}` to its `document.{1}`");

    internal static readonly Problem SupersededLastDay = Problem.Error("CR1043",
        "`{0}` 自 {1} 起替代本文件，`lastDay` 应是前一天 `{2}`；请改正",
        "`{0}` supersedes this document from {1}, so its `lastDay` must be the day before, `{2}`; correct it");

    internal static readonly Problem SupersessionCycle = Problem.Error("CR1044",
        "文件 `{0}` 直接或间接替代了自己；请删除其中一处替代关系",
        "the document `{0}` supersedes itself, directly or through others; remove one of the links");

    internal static readonly Problem SupersessionNotLoaded = Problem.Warning("CR1045",
        "文件 `{0}` 没有加载，无法核对替代关系；请加载该文件，或核对编号",
        "the document `{0}` isn't loaded, so the supersession can't be checked; load it, or check the id");
}
