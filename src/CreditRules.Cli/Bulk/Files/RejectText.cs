using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Says in words why a record was not taken, and what to do. Nothing of the record is repeated.</summary>
internal static class RejectText
{
    internal static LocalText Of(RecordFault form) => form switch
    {
        RecordFault.StrayQuote => new("字段中间有引号；整个字段应加引号，其中的引号应写两次", "a quote stands inside a field; quote the whole field and double the quotes in it"),
        RecordFault.TextAfterQuote => new("右引号之后还有文字；字段中的引号应写两次", "text follows a closing quote; double the quotes inside a field"),
        RecordFault.OpenQuote => new("引号没有关闭，直到文件结束；此行及其后的内容未能读取", "a quote is never closed: this line and all that follows couldn't be read; close it"),
        RecordFault.Ragged => new("字段数与表头不同；请检查分隔符和引号", "it has fewer or more fields than the header; check the delimiters and the quotes"),
        _ => new("不是 UTF-8 文字；请用 --encoding 指明编码", "it isn't UTF-8; name the encoding with --encoding"),
    };

    internal static LocalText Of(Rejection rejection) => rejection.Fault switch
    {
        EntryFault.Form => Of(rejection.Form),
        EntryFault.Told => Told(rejection.Told!),
        EntryFault.NoParty => NoParty,
        EntryFault.NoList => new("没有名单代码；请用 --list 指明，或加一列 list", "there is no list code; name it with --list or add a column list"),
        EntryFault.UnknownList => new("规则册未声明该名单代码；请检查 list 一列", "the rule book declares no such list code; check the column list"),
        EntryFault.NoListedOn => new("没有列入日期（listedOn）；请补上", "there is no day of listing (listedOn); add it"),
        EntryFault.EndsBeforeItBegins => new("截止日期（lastDay）早于列入日期（listedOn）；请改正", "lastDay is before listedOn; correct one of them"),
        EntryFault.BadDate => Column(rejection, "日期无法识别，应为 yyyy-MM-dd", "the day isn't understood, it should be yyyy-MM-dd"),
        EntryFault.BadStatus => Column(rejection, "状态无法识别，应为 active、suspended、repaired 或 revoked", "the status isn't understood: active, suspended, repaired or revoked"),
        EntryFault.BadWord => Column(rejection, "取值无法识别", "the value isn't understood"),
        EntryFault.BadJson => Column(rejection, "JSON 不符合要求", "the JSON isn't of the form expected"),
        _ => new("该名单没有这个等级、事由或事实，或类型不符；请核对名单文件", "the list has no such grade, ground or fact, or a fact is of another type; compare with the list's document"),
    };

    internal static LocalText Of(SubjectRejection rejection) => rejection.Fault switch
    {
        SubjectFault.Form => Of(rejection.Form),
        SubjectFault.Told or SubjectFault.Refused => rejection.Told!,
        SubjectFault.NoParty => NoParty,
        SubjectFault.BadWord => new("主体类型（kind）或证件类型（idType）无法识别；请改正", "the kind or the idType isn't understood; correct it"),
        SubjectFault.BadDate => new("出生日期（birthDate）无法识别，应为 yyyy-MM-dd", "birthDate isn't understood, it should be yyyy-MM-dd"),
        _ => new("related 或 memberships 不是符合要求的 JSON；请改正", "related or memberships isn't JSON of the form expected; correct it"),
    };

    private static LocalText NoParty => new("既没有代码也没有名称；请补上其中之一", "there is neither an identifier nor a name; add one of them");

    /// <summary>What a table's own reader says, in its two languages.</summary>
    internal static LocalText Told(string both) => both.Split(UnreadRecord.Between, 2) is [var zh, var en] ? new(zh, en) : new(both, both);

    private static LocalText Column(Rejection rejection, string zh, string en)
    {
        var name = ColumnNames<EntryColumn>.WireName(rejection.Column!.Value);
        return new($"{name}：{zh}；请改正", $"{name}: {en}; correct it");
    }
}
