namespace CreditRules.Explaining;

/// <summary>Texts of rules that did not apply: force, scope, and what stopped them.</summary>
internal static partial class Texts
{
    internal static readonly Phrase AskedMeasure = new("查询措施：{0}", "Measure asked about: {0}");
    internal static readonly Phrase MeasureFollows = new("结果：适用", "Answer: it applies");
    internal static readonly Phrase MeasureOpen = new("结果：尚不能确定，补齐以下事实后再查", "Answer: not determined; supply the facts below and ask again");
    internal static readonly Phrase MeasureNot = new("结果：不适用，原因如下", "Answer: it doesn't apply, for these reasons");
    internal static readonly Phrase NoRule = new("规则册中没有规定这一措施的规则", "No rule of the rule book yields this measure");
    internal static readonly Phrase RulesFor = new("可以产生这一措施的规则（{0} 条）", "Rules that could yield it ({0})");

    internal static readonly Phrase RuleApplied = new("{0} [{1}]：适用", "{0} [{1}]: applies");
    internal static readonly Phrase RuleOpen = new("{0} [{1}]：尚不能确定", "{0} [{1}]: not determined");
    internal static readonly Phrase RuleNot = new("{0} [{1}]：不适用", "{0} [{1}]: doesn't apply");
    internal static readonly Phrase RuleOut = new("{0} [{1}]：不涉及本事项", "{0} [{1}]: doesn't speak of this matter");
    internal static readonly Phrase Yields = new("措施：{0}", "Measures: {0}");

    internal static readonly Phrase NotYetInForce = new("规定 {0} 起才施行，查询日是 {1}", "it is in force from {0}; the day asked about is {1}");
    internal static readonly Phrase NoLongerInForce = new("规定施行到 {0} 为止，查询日是 {1}", "it was in force until {0}; the day asked about is {1}");
    internal static readonly Phrase OtherRegion = new("规定只在{0}施行，本事项在{1}", "it holds in {0}; the matter is in {1}");
    internal static readonly Phrase OtherDomain = new("规定只管这些领域：{0}；本事项属于{1}", "it is about {0}; the matter is about {1}");
    internal static readonly Phrase OtherMatter = new("规定只管这些事项：{0}；本事项是{1}", "it is about {0}; the matter is {1}");
    internal static readonly Phrase OtherDepartment = new("规定只约束：{0}；本事项由{1}办理", "it binds {0} only; the matter is before {1}");
    internal static readonly Phrase MatterMissing = new("没有说明是哪个事项；规定只管：{0}", "the matter isn't given; the rule is about {0}");
    internal static readonly Phrase DepartmentMissing = new("没有说明由哪个部门办理；规定只约束：{0}", "the department isn't given; the rule binds {0} only");

    internal static readonly Phrase UnlessHolds = new("属于规定的除外情形：", "an exception of the rule holds:");
    internal static readonly Phrase UnlessOpen = new("是否属于规定的除外情形，尚不能确定：", "whether an exception of the rule holds isn't determined:");

    internal static readonly Phrase StopUnconfirmed = new("条文原文未经核对，按规定不采用", "the clause was not seen in a source, so it isn't applied");
    internal static readonly Phrase StopDisabled = new("已由{0}停用，依据：{1}", "switched off by {0}, on the authority of {1}");
    internal static readonly Phrase StopNoBasis = new("没有起作用的法律依据，不能采取：", "no lawful basis carries it:");
    internal static readonly Phrase StopImpact = new("惩戒措施清单不允许这样采取：", "the regime gate doesn't allow it:");
    internal static readonly Phrase StopNotSerious = new(
        "{0} 属于一般名单，起作用的依据也没有点名这一名单", "{0} stands on an ordinary list that no counting ground names");
    internal static readonly Phrase StopWithheld = new("因失信记录暂不给予：{0}", "withheld because of {0}");
    internal static readonly Phrase NotDetermined = new("缺少：{0}", "missing: {0}");
    internal static readonly Phrase NotSatisfied = new("条件不成立", "its condition doesn't hold");
}
