using CreditRules.Explaining;

namespace CreditRules.Cli.Reports;

/// <summary>Texts of the figures and of the lists that were searched.</summary>
internal static partial class ReportTexts
{
    internal static readonly Phrase Item = new("项目", "Item");
    internal static readonly Phrase Value = new("内容", "Value");
    internal static readonly Phrase RuleBookVersion = new("规则册版本", "Rule book version");
    internal static readonly Phrase RuleBookHash = new("规则册校验值", "Rule book hash");

    internal static readonly Phrase Records = new("文件中的记录", "Records of the file");
    internal static readonly Phrase Screened = new("已核查的主体", "Subjects screened");
    internal static readonly Phrase Rejected = new("不能读作主体的记录（见退件文件）", "Records that could not be read as a subject (see the reject file)");
    internal static readonly Phrase ToCheck = new("需要人看的主体", "Subjects that a person must look at");
    internal static readonly Phrase WithEntries = new("至少有一个条目的主体", "Subjects with at least one entry");

    internal static readonly Phrase List = new("名单", "List");
    internal static readonly Phrase SnapshotDay = new("快照日期", "Day of the snapshot");
    internal static readonly Phrase NoDay = new("不明", "not known");
    internal static readonly Phrase EntryCount = new("条目数", "Entries");
    internal static readonly Phrase State = new("状态", "State");
    internal static readonly Phrase Searched = new("已查询", "searched");
    internal static readonly Phrase Stale = new(
        "快照过旧、晚于办理日或者日期不明，须换用当日有效的快照", "the snapshot is too old, of a later day than the matter's, or of no known day; take a current one");
    internal static readonly Phrase NotSearched = new(
        "没有查询，而本事项的规则要问到它", "not searched, though rules of this matter ask about it");

    internal static readonly Phrase StaleWarning = new(
        "有 {0} 个名单的快照过旧、晚于办理日或者日期不明：名单此后可能已有变化，请换用新的快照重新核查。",
        "The snapshots of {0} lists are too old, of a later day than the matter's, or of no known day: the lists may have changed. Screen again with current ones.");
    internal static readonly Phrase NotSearchedWarning = new(
        "有 {0} 个名单没有查询，而本事项的规则要问到它们：没有限制不等于不在这些名单上，请补充查询。",
        "{0} lists were not searched, though rules of this matter ask about them: no restriction doesn't mean no entry on them. Search them too.");
    internal static readonly Phrase RejectedWarning = new(
        "有 {0} 条记录不能读作主体，没有结论，见退件文件。",
        "{0} records could not be read as a subject and have no answer; see the reject file.");
}
