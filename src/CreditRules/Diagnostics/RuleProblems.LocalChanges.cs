namespace CreditRules.Diagnostics;

/// <summary>Problems of switch-offs, narrowings and caps: CR1050 to CR1057.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem UnknownRule = Problem.Error("CR1050",
        "未知规则 `{0}`；{1}",
        "unknown rule `{0}`; {1}");

    internal static readonly Problem RuleNotFromAbove = Problem.Error("CR1051",
        "规则 `{0}` 属于区域 `{1}`，不在 `{2}` 之上；只能停用或收窄上级区域的规则",
        "the rule `{0}` is of the region `{1}`, which isn't above `{2}`; change rules from above only");

    internal static readonly Problem MandatoryRule = Problem.Error("CR1052",
        "规则 `{0}` 的措施是 `mandatory`，地方不得停用或收窄；请删除这一项",
        "the rule `{0}` is `mandatory`, and no local rule set may switch it off or narrow it; remove this");

    internal static readonly Problem EmptyNarrowing = Problem.Error("CR1053",
        "收窄没有说明收窄什么；请写 `binding` 或 `parameters`",
        "this narrows nothing; give a `binding` or `parameters`");

    internal static readonly Problem NarrowingWithoutEffect = Problem.Warning("CR1054",
        "`{0}` 并不比规则 `{1}` 更宽松，不起作用；请改小，或删除",
        "`{0}` is no looser than the rule `{1}` already is and has no effect; lower it or remove it");

    internal static readonly Problem NotAPeriod = Problem.Error("CR1055",
        "`{0}` 不是措施 `{1}` 的期限参数，不能收窄或封顶；{2}",
        "`{0}` is not a period of the measure `{1}` and can't be shortened; {2}");

    internal static readonly Problem UnconfirmedAuthority = Problem.Warning("CR1056",
        "依据 `{0}` 未核实，默认不适用；请核实后改为 `confirmed`",
        "the authority `{0}` is unconfirmed, so this isn't applied by default; confirm it against its source");

    internal static readonly Problem RepeatedChange = Problem.Error("CR1057",
        "`{0}` 在本规则集中已有同时生效的另一处变更；请合并，或错开期间",
        "`{0}` is changed twice at the same time in this rule set; merge the two, or keep their periods apart");
}
