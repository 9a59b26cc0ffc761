namespace CreditRules.Diagnostics;

/// <summary>Problems of conditions: CR1030 to CR1039 and CR1071 to CR1082.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem SelectsNothing = Problem.Error("CR1030",
        "`listed` 没有说明是哪些名单；请写 `list`、`polarity`、`tier`、`field` 中的至少一项",
        "`listed` doesn't say which lists; give at least one of `list`, `polarity`, `tier` and `field`");

    internal static readonly Problem NeedsList = Problem.Error("CR1031",
        "`{0}` 的含义由具体名单决定；请同时写明 `list`",
        "`{0}` means something on one list only; name the `list` too");

    internal static readonly Problem UnknownGrade = Problem.Error("CR1032",
        "名单 `{1}` 自 {2} 起的版本没有等级 `{0}`；{3}",
        "the list `{1}` has no grade `{0}` in its version from {2}; {3}");

    internal static readonly Problem UngradedList = Problem.Error("CR1033",
        "名单 `{0}` 不分等级；请删除 `grade`，或在名单中声明等级",
        "the list `{0}` has no grades; remove `grade`, or declare grades in the list");

    internal static readonly Problem UnknownGround = Problem.Error("CR1034",
        "名单 `{1}` 没有声明列入情形 `{0}`；{2}",
        "the list `{1}` declares no ground `{0}`; {2}");

    internal static readonly Problem UnknownFact = Problem.Error("CR1035",
        "名单 `{1}` 没有声明事实 `{0}`；{2}",
        "the list `{1}` declares no fact `{0}`; {2}");

    internal static readonly Problem WrongTestType = Problem.Error("CR1036",
        "`{0}` 是{1}，不能用 `{2}` 这样判断；请改用 {3}",
        "`{0}` is {1} and can't be tested by this `{2}`; use {3}");

    internal static readonly Problem EmptyTest = Problem.Error("CR1037",
        "这里什么也没有问；请写 {0} 中的至少一项",
        "this asks nothing; give at least one of {0}");

    internal static readonly Problem NeverTrue = Problem.Error("CR1038",
        "这些要求互相矛盾，永远不会成立：{0}；请删除其中一项",
        "these demands contradict each other and are never met: {0}; remove one");

    internal static readonly Problem NoSuchList = Problem.Warning("CR1039",
        "没有任何已加载的名单符合这里的 `polarity`、`tier` 和 `field`；请核对，或加载相应名单",
        "no loaded list has this `polarity`, `tier` and `field`; check them, or load the list that is meant");

    internal static readonly Problem SinceNotDate = Problem.Error("CR1071",
        "`since` 的事实 `{0}` 不是日期；请改用名单 `{1}` 声明为 `date` 的事实",
        "the fact `{0}` of `since` is not a date; name a fact that the list `{1}` declares as `date`");

    internal static readonly Problem ChainedMisused = Problem.Error("CR1072",
        "`chained` 只能与 `atLeast` 单独使用；请删除 `within` 和 `since`，并写明 `atLeast`",
        "`chained` goes with `atLeast` alone; give `atLeast`, and remove `within` and `since`");

    internal static readonly Problem ChainedWithoutGap = Problem.Error("CR1073",
        "名单 `{0}` 自 {1} 起的版本没有 `publicationGap`，无法连续计算；请在名单中补上，或删除 `chained`",
        "the list `{0}` has no `publicationGap` in its version from {1}, so its entries don't add up; add it there, or remove `chained`");

    internal static readonly Problem NotMonotone = Problem.Error("CR1081",
        "多一条 {0} 记录反而会{1}；请调整 `not`，把条件移到 `when` 或 `unless` 的另一边，或写明 `polarity`",
        "one more {0} entry would {1}; take away or add a `not`, move the condition between `when` and `unless`, or name the `polarity` that is meant");

    internal static readonly Problem WithheldByHand = Problem.Warning("CR1082",
        "激励遇有失信记录会自动停止，不必再写；请删除该条件",
        "an incentive is withheld from the blacklisted anyway; remove this condition");
}
