namespace CreditRules.Diagnostics;

/// <summary>Problems of lists: CR1101 to CR1114.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem VersionsOutOfOrder = Problem.Error("CR1101",
        "该版本的 `from`（{0}）不晚于前一版本（{1}）；请按日期先后排列，且不得重复",
        "the `from` ({0}) of this version isn't after that of the version before ({1}); put them in order, a day at most once");

    internal static readonly Problem TermReversed = Problem.Error("CR1102",
        "`{0}` 长于 `max`；请改正其中一个",
        "`{0}` is longer than `max`; correct one of them");

    internal static readonly Problem PolarityMissing = Problem.Error("CR1103",
        "名单既没有 `polarity` 也没有 `grades`；请写其中一项",
        "the list has neither `polarity` nor `grades`; give one of them");

    internal static readonly Problem TierMissing = Problem.Error("CR1104",
        "`black` 或 `watch` 需要写明 `tier`；请写 `serious` 或 `ordinary`",
        "`black` or `watch` needs a `tier`; say `serious` or `ordinary`");

    internal static readonly Problem TierOnRed = Problem.Error("CR1105",
        "`red` 没有 `tier`；请删除",
        "`red` has no `tier`; remove it");

    internal static readonly Problem GradedWithOwn = Problem.Error("CR1106",
        "分等级的名单由各等级决定 `{0}`；请从版本中删除，写到等级上",
        "a graded list has its `{0}` with each grade; remove it from the version and say it there");

    internal static readonly Problem RepeatedDeclaration = Problem.Error("CR1107",
        "`{0}` 在这里声明了两次；请只保留一个",
        "`{0}` is declared twice here; keep one");

    internal static readonly Problem FactChanges = Problem.Error("CR1108",
        "事实 `{0}` 的类型或单位与更早的版本不同，旧记录会被误读；请改用新的名称",
        "the fact `{0}` has another type or unit than in an earlier version, so old entries would be misread; give it a new name");

    internal static readonly Problem RepeatedGroundTerm = Problem.Error("CR1110",
        "事由 `{0}` 的期限写了不止一次；请只保留一处",
        "the term of the ground `{0}` stands here more than once; keep one");

    internal static readonly Problem SeverityWithoutTerm = Problem.Error("CR1111",
        "严重程度 `{0}` 没有期限；请写明，或者写 `otherwise`",
        "the severity `{0}` has no term; give it one, or say `otherwise`");

    internal static readonly Problem NoSeverityNamed = Problem.Error("CR1112",
        "`{0}` 没有写任何严重程度；请写 `minor`、`general` 或 `serious`，或者不按严重程度分",
        "`{0}` names no severity; name `minor`, `general` or `serious`, or don't go by severity");

    internal static readonly Problem NoSeverityLeft = Problem.Error("CR1113",
        "三种严重程度都已写明，`{0}` 用不到；请删除",
        "every severity is named, so `{0}` is never used; remove it");

    internal static readonly Problem EarliestAfterTerm = Problem.Warning("CR1114",
        "严重程度为 `{0}` 的条目，期限届满还不能申请；请核对 `earliest` 和 `term`",
        "an entry of severity `{0}` ends before this can be asked for; check `earliest` and `term`");

    internal static readonly Problem NoRemedy = Problem.Warning("CR1109",
        "失信或关注名单没有写明救济途径；请在 `remedies` 中写明修复或异议",
        "a black or watch list offers no way out; say in `remedies` how an entry is repaired or disputed");
}
