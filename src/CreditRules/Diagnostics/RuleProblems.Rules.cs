namespace CreditRules.Diagnostics;

/// <summary>Problems of rules, their measures and their bases: CR1021 to CR1028 and CR1061 to CR1064.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem Uncited = Problem.Error("CR1021",
        "规则 `{0}` 没有引用依据；请写明条款（`clause`）或至少一项 `basis`",
        "the rule `{0}` is not cited; add its `clause` or at least one `basis`");

    internal static readonly Problem UncitedUnconfirmed = Problem.Warning("CR1022",
        "未核实的规则 `{0}` 没有引用依据，核实前不会适用；请补上 `clause` 或 `basis`",
        "the unconfirmed rule `{0}` is not cited and is not applied until it is; add its `clause` or a `basis`");

    internal static readonly Problem MissingWhen = Problem.Error("CR1023",
        "规则 `{0}` 给出惩戒或激励却没有 `when`，会涉及所有人；请写明针对谁",
        "the rule `{0}` orders a restriction or an incentive for everybody; add a `when` that says for whom");

    internal static readonly Problem MixedMeasures = Problem.Error("CR1024",
        "措施 `{0}` 与 `{1}` 的性质、类别或影响不同；请拆成两条规则",
        "the measures `{0}` and `{1}` differ in effect, category or impact; split the rule in two");

    internal static readonly Problem RepeatedOrder = Problem.Error("CR1025",
        "措施 `{0}` 在本规则中重复；请只保留一项，或用不同的 `separate` 参数加以区分",
        "the measure `{0}` is ordered twice in this rule; keep one, or tell them apart by a `separate` parameter");

    internal static readonly Problem UnknownParameter = Problem.Error("CR1026",
        "措施 `{1}` 没有参数 `{0}`；{2}",
        "the measure `{1}` has no parameter `{0}`; {2}");

    internal static readonly Problem WrongParameterType = Problem.Error("CR1027",
        "参数 `{0}` 应是{1}，不能是 `{2}`；请改正",
        "the parameter `{0}` takes {1}, not `{2}`; correct it");

    internal static readonly Problem PeriodNotPositive = Problem.Error("CR1028",
        "期限 `{0}` 应大于 0，不能是 `{1}`；请改正",
        "the period `{0}` must be more than 0, not `{1}`; correct it");

    internal static readonly Problem BasisWithoutBinding = Problem.Error("CR1061",
        "依据 `{0}` 的 `role` 是 `orders` 或 `permits`，却没有 `binding`；请写明其力度，或改为 `cited`",
        "the basis `{0}` orders or permits without a `binding`; say how binding it is, or make its `role` `cited`");

    internal static readonly Problem CitedWithBinding = Problem.Warning("CR1062",
        "依据 `{0}` 仅为 `cited`，其 `binding` 不起作用；请删除，或改为 `orders` 或 `permits`",
        "the basis `{0}` is merely `cited`, so its `binding` has no effect; remove it, or make its `role` `orders` or `permits`");

    internal static readonly Problem LocalBasisWithoutRegion = Problem.Error("CR1063",
        "地方性法规 `{0}` 没有写明其行政区域；请加上 `region`（不能是 `000000`）",
        "the local regulation `{0}` names no region of its own; add a `region` other than `000000`");

    internal static readonly Problem LocalBasisElsewhere = Problem.Warning("CR1064",
        "地方性法规 `{0}` 的区域 `{1}` 与规则集的区域 `{2}` 不相交，永远不起作用；请核对 `region`",
        "the local regulation `{0}` counts in `{1}` only, which has nothing in common with this rule set's `{2}`; check its `region`");
}
