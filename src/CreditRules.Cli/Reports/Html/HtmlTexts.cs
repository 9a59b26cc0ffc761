using CreditRules.Explaining;

namespace CreditRules.Cli.Reports.Html;

/// <summary>Texts of the page itself.</summary>
internal static class HtmlTexts
{
    internal static readonly Phrase Heed = new("使用前请注意", "Before you rely on it");
    internal static readonly Phrase Outcomes = new("各结论的主体数", "Subjects by outcome");
    internal static readonly Phrase Figures = new("数字", "Figures");
    internal static readonly Phrase Count = new("数量", "Count");
    internal static readonly Phrase Share = new("占比", "Share");
    internal static readonly Phrase Lists = new("名单及其快照", "Lists and their snapshots");

    internal static readonly Phrase Filter = new("筛选", "Filter");
    internal static readonly Phrase AllOutcomes = new("全部结论", "all outcomes");
    internal static readonly Phrase OnlyToCheck = new("只看需要人看的", "only those that a person must look at");
    internal static readonly Phrase Search = new("按编号或名称查找", "Search by identifier or name");
    internal static readonly Phrase Shown = new("显示的主体：", "Subjects shown: ");

    internal static readonly Phrase Overview = new("须留意的主体一览", "Subjects to heed, at a glance");
    internal static readonly Phrase Details = new("须留意的主体，逐一说明", "Subjects to heed, one by one");
    internal static readonly Phrase Clear = new("可以正常办理的主体", "Clear subjects");
    internal static readonly Phrase None = new("没有。", "None.");
    internal static readonly Phrase Note = new("说明", "Note");
    internal static readonly Phrase Look = new("需要人看：", "A person must look:");
    internal static readonly Phrase NoMembers = new("没有特别的原因", "nobody in particular");

    internal static readonly Phrase Notice = new("告知文本（草稿）", "Notice (draft)");
    internal static readonly Phrase NoticeChinese = new("告知文本（草稿），中文", "Notice (draft) in Chinese");
    internal static readonly Phrase Disclaimer = new(
        "本报告由规则册对照名单得出，供办理机关研判，不是法律意见。自然人的编号和名称已作遮盖，要求显示的除外。",
        "This report sets lists against the rule book, for the authority to weigh. It is not legal advice. Identifiers and names of natural persons are masked unless they were asked for.");
}
