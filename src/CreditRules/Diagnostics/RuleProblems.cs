namespace CreditRules.Diagnostics;

/// <summary>Problems of a rule book whose documents are well formed: CR1001 onwards; here of ids and codes.</summary>
internal static partial class RuleProblems
{
    internal static readonly Problem DuplicateDocument = Problem.Error("CR1001",
        "编号 `{0}` 已有另一份文件使用；请改用不同的 `id` 或去掉重复的文件",
        "another document already has the id `{0}`; change the `id` or remove the copy");

    internal static readonly Problem DuplicateRule = Problem.Error("CR1002",
        "规则编号 `{0}` 在本规则集中重复；请改用不同的 `id`",
        "the rule id `{0}` stands twice in this rule set; change one");

    internal static readonly Problem UnknownSubjectKind = Problem.Error("CR1010",
        "未知主体类型 `{0}`；{1}", "unknown subject kind `{0}`; {1}");

    internal static readonly Problem UnknownList = Problem.Error("CR1011",
        "未知名单代码 `{0}`；{1}", "unknown list `{0}`; {1}");

    internal static readonly Problem UnknownMeasure = Problem.Error("CR1012",
        "未知措施代码 `{0}`；{1}", "unknown measure `{0}`; {1}");

    internal static readonly Problem UnknownDomain = Problem.Error("CR1013",
        "未知领域代码 `{0}`；{1}", "unknown domain `{0}`; {1}");

    internal static readonly Problem UnknownMatter = Problem.Error("CR1014",
        "未知事项代码 `{0}`；{1}", "unknown matter `{0}`; {1}");

    internal static readonly Problem UnknownDepartment = Problem.Error("CR1015",
        "未知部门代码 `{0}`；{1}", "unknown department `{0}`; {1}");

    internal static readonly Problem UnknownRole = Problem.Error("CR1016",
        "未知角色代码 `{0}`；{1}", "unknown role `{0}`; {1}");

    internal static readonly Problem UnknownField = Problem.Error("CR1017",
        "未知领域字段代码 `{0}`；{1}", "unknown field `{0}`; {1}");

    internal static readonly Problem UnknownAttribute = Problem.Error("CR1018",
        "情境属性 `{0}` 未在词表中声明；{1}", "the attribute `{0}` isn't declared in a vocabulary; {1}");

    internal static readonly Problem UnknownCategory = Problem.Error("CR1019",
        "未知措施类别代码 `{0}`；{1}", "unknown category `{0}`; {1}");
}
