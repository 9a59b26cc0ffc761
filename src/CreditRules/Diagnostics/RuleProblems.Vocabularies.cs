namespace CreditRules.Diagnostics;

/// <summary>Problems of vocabularies and of the measure catalogue: CR1201 to CR1210.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem DuplicateCode = Problem.Error("CR1201",
        "`{0}` 已在 `{1}` 中声明；请改用不同的代码，或去掉重复的一项",
        "`{0}` is already declared in `{1}`; change the code or remove the copy");

    internal static readonly Problem SelfRoleMissing = Problem.Error("CR1202",
        "声明了角色却没有 `self`；请加上 `self`",
        "roles are declared without `self`; add it");

    internal static readonly Problem SuccessorCycle = Problem.Error("CR1203",
        "部门 `{0}` 直接或间接承接了自己的职责；请删除其中一处 `successors`",
        "the department `{0}` succeeds itself, directly or through others; remove one of the `successors`");

    internal static readonly Problem UnitMissing = Problem.Error("CR1204",
        "数值 `{0}` 没有单位；请加上 `unit`",
        "the number `{0}` has no unit; add a `unit`");

    internal static readonly Problem UnitOnOther = Problem.Error("CR1205",
        "`{0}` 不是数值，不能有单位；请删除 `unit`，或改为 `number`",
        "`{0}` is not a number and has no unit; remove the `unit`, or make its type `number`");

    internal static readonly Problem ImpactMissing = Problem.Error("CR1206",
        "惩戒措施 `{0}` 没有写明影响；请加上 `impact`（`bars`、`limits`、`scrutinises` 或 `informs`）",
        "the restriction `{0}` doesn't say what it does; add an `impact` (`bars`, `limits`, `scrutinises` or `informs`)");

    internal static readonly Problem ImpactOnOther = Problem.Error("CR1207",
        "措施 `{0}` 不是惩戒，不能有 `impact`；请删除",
        "the measure `{0}` is no restriction and has no `impact`; remove it");

    internal static readonly Problem PreferenceOnOther = Problem.Error("CR1208",
        "措施 `{0}` 不是激励，不能有 `preference`；请删除",
        "the measure `{0}` is no incentive and gives no `preference`; remove it");

    internal static readonly Problem RepeatedParameter = Problem.Error("CR1209",
        "措施 `{1}` 的参数 `{0}` 声明了两次；请只保留一个",
        "the parameter `{0}` of the measure `{1}` is declared twice; keep one");

    internal static readonly Problem CombineOnOther = Problem.Error("CR1210",
        "参数 `{0}` 不是数值，不能取 `lowest` 或 `highest`；请改为 `separate`",
        "the parameter `{0}` is not a number and has no `lowest` or `highest`; make it `separate`");
}
