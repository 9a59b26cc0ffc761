namespace CreditRules.Explaining;

/// <summary>Texts of findings: what follows, on what ground, until when, and the way out.</summary>
internal static partial class Texts
{
    internal static readonly Phrase FindingOf = new("{0}：{1}；{2}", "{0}: {1}; {2}");
    internal static readonly Phrase FindingPlain = new("{0}：{1}", "{0}: {1}");
    internal static readonly Phrase Preference = new("同等条件下优先", "preferred where all else is equal");
    internal static readonly Phrase ParameterIs = new("{0}：{1}", "{0}: {1}");

    internal static readonly Phrase TriggerIs = new("起因：{0}；关系：{1}", "Because of: {0}; relation: {1}");
    internal static readonly Phrase RuleIs = new("规定：{0} [{1}]", "Rule: {0} [{1}]");
    internal static readonly Phrase BasisIs = new("依据：{0}", "Basis: {0}");
    internal static readonly Phrase Counts = new("{0}，起作用", "{0}, counts");
    internal static readonly Phrase CountsNot = new("{0}，不计入：{1}", "{0}, doesn't count: {1}");
    internal static readonly Phrase Until = new("适用至：{0}（含当日）", "Until: {0}, that day included");
    internal static readonly Phrase Open = new("适用至：没有已知的截止日", "Until: no end is known");
    internal static readonly Phrase Heed = new("注意：{0}", "Heed: {0}");
    internal static readonly Phrase Departments = new("执行部门：{0}", "Carried out by: {0}");
    internal static readonly Phrase RemedyIs = new("出路：{0}（{1}），向{2}提出，{3}。{4}", "Way out: {0} ({1}), to {2}, {3}. {4}");
    internal static readonly Phrase EarliestOn = new("最早 {0} 起可以申请", "from {0} at the earliest");
    internal static readonly Phrase EarliestBySeverity = new("最早申请日看严重程度，条目没有写明", "the earliest day hangs on the severity, which the entry doesn't give");
    internal static readonly Phrase NoEarliest = new("名单没有规定最早申请日", "the list names no earliest day");

    internal static readonly Phrase Chain = new("来龙去脉：{0}", "How it came about: {0}");
    internal static readonly Phrase ChainEntry = new("条目：{0}", "Entry: {0}");
    internal static readonly Phrase ChainNobody = new("没有作为起因的条目", "No entry brought it about");
    internal static readonly Phrase ChainList = new("名单：{0}，认定单位：{1}，{2} 起的版本", "List: {0}, kept by {1}, as it stands since {2}");
    internal static readonly Phrase ChainStatute = new("名单所依：{0}", "The list rests on: {0}");
    internal static readonly Phrase ChainClause = new("条款：{0}", "Clause: {0}");
    internal static readonly Phrase ChainMeasure = new("措施：{0}", "Measure: {0}");

    internal static readonly Phrase EntryOf = new("{0}的条目 {1}", "entry {1} on {0}");
    internal static readonly Phrase EntrySince = new("{0}的条目（{1} 列入）", "the entry of {1} on {0}");
    internal static readonly Phrase OfParty = new("{1}在{0}", "{0} of {1}");
    internal static readonly Phrase ListedBy = new("{0}，{1} 列入，{2}作出", "{0}, listed on {1} by {2}");
    internal static readonly Phrase ListedOn = new("{0}，{1} 列入", "{0}, listed on {1}");

    internal static readonly Phrase Clause = new("{0}（{1}）条款“{2}”", "{0} ({1}), clause {2}");
    internal static readonly Phrase NoClause = new("{0}（{1}）", "{0} ({1})");
    internal static readonly Phrase BookTitle = new("《{0}》", "{0}");
    internal static readonly Phrase ArticleNumber = new("{0}第{1}条", "{0} article {1}");
    internal static readonly Phrase ArticleText = new("{0}“{1}”", "{0} “{1}”");
    internal static readonly Phrase BasisNature = new("{0}（{1}，{2}）", "{0} ({1}, {2})");
}
