namespace CreditRules.Explaining;

/// <summary>Every text of explanations, each in both languages; here the frame of a decision.</summary>
internal static partial class Texts
{
    internal static readonly Phrase Comma = new("、", ", ");
    internal static readonly Phrase Pause = new("，", ", ");
    internal static readonly Phrase Semicolon = new("；", "; ");
    internal static readonly Phrase And = new("且", " and ");
    internal static readonly Phrase Blank = new("", " ");
    internal static readonly Phrase Coded = new("{0}（{1}）", "{0} ({1})");
    internal static readonly Phrase Plain = new("{0}", "{0}");

    internal static readonly Phrase OutcomeLine = new("结论：{0}", "Outcome: {0}");
    internal static readonly Phrase Subject = new("主体：{0}，{1}", "Subject: {0}, {1}");
    internal static readonly Phrase Matter = new("事项：{0}", "Matter: {0}");
    internal static readonly Phrase AskedBy = new("{0}办理", "asked by {0}");
    internal static readonly Phrase Cause = new("有待核实，限制能否适用取决于此：{0}", "To be verified, a restriction hangs on it: {0}");

    internal static readonly Phrase Restrictions = new("限制措施（{0} 项）", "Restrictions ({0})");
    internal static readonly Phrase Incentives = new("激励措施（{0} 项）", "Incentives ({0})");
    internal static readonly Phrase Procedures = new("须办手续（{0} 项）", "Steps owed ({0})");
    internal static readonly Phrase Safeguards = new("保障和帮助（{0} 项）", "Protections and help ({0})");
    internal static readonly Phrase NotApplied = new("未适用", "Not applied");
    internal static readonly Phrase LineRule = new("{0} [{1}]", "{0} [{1}]");
    internal static readonly Phrase RuleByRule = new("范围内未适用的规则，逐条说明", "Rules in scope that did not apply, one by one");

    internal static readonly Phrase NextChange = new("下次变化：{0} 起结论可能不同，届时请重新查询", "Next change: from {0} the answer differs; ask again then");
    internal static readonly Phrase NoNextChange = new("下次变化：按现有材料没有", "Next change: none, on what is known now");
    internal static readonly Phrase RuleBookLine = new("规则册：版本 {0}，{1}", "Rule book: version {0}, {1}");
    internal static readonly Phrase AcceptsUnconfirmed = new("按要求采用了未核对原文的规则", "rules not seen in a source are applied, as asked");

    internal static readonly Phrase National = new("全国", "nationwide");
    internal static readonly Phrase RegionCode = new("{0}地区", "region {0}");
    internal static readonly Phrase TheSubject = new("主体本身", "the subject itself");
    internal static readonly Phrase Unnamed = new("未具名的一方", "an unnamed party");
}
