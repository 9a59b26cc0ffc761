namespace CreditRules.Diagnostics;

/// <summary>Problems of a file as such and of its shape: CR0001 to CR0199.</summary>
internal static class FormatProblems
{
    internal static readonly Problem Unreadable = Problem.Error("CR0001",
        "无法读取文件：{0}；请检查路径和读取权限",
        "the file can't be read: {0}; check the path and the permission to read it");

    internal static readonly Problem TooLarge = Problem.Error("CR0002",
        "文件有 {0} 字节，超过 16 MiB 的上限；请拆分文件",
        "the file has {0} bytes, more than the limit of 16 MiB; split it");

    internal static readonly Problem WrongEncoding = Problem.Error("CR0003",
        "文件不是 UTF-8 编码（看起来是 {0}）；请另存为 UTF-8",
        "the file isn't UTF-8 (it looks like {0}); save it as UTF-8");

    internal static readonly Problem NotJson = Problem.Error("CR0004",
        "此处不是合法的 JSON：{0}",
        "this isn't valid JSON: {0}");

    internal static readonly Problem TooDeep = Problem.Error("CR0005",
        "嵌套超过 32 层；请减少嵌套",
        "it is nested more than 32 levels deep; nest less");

    internal static readonly Problem TrailingData = Problem.Error("CR0006",
        "JSON 值结束之后还有内容；请删除多余部分",
        "there is more text after the end of the JSON value; remove it");

    internal static readonly Problem LoneSurrogate = Problem.Error("CR0007",
        "文本含有不成对的代理项（`\\ud800` 一类的半个字符）；请改正该字符",
        "the text has half a surrogate pair (such as `\\ud800`); correct the character");

    internal static readonly Problem UnknownKind = Problem.Error("CR0008",
        "看不出这是哪一种文件；请加上 `$schema`，取值为 {0} 之一",
        "it isn't clear what kind of document this is; add `$schema` with one of {0}");

    internal static readonly Problem UnknownMember = Problem.Error("CR0101",
        "未知成员 `{0}`；{1}",
        "unknown member `{0}`; {1}");

    internal static readonly Problem DuplicateMember = Problem.Error("CR0102",
        "成员 `{0}` 出现了不止一次；请只保留一个",
        "the member `{0}` stands here more than once; keep one");

    internal static readonly Problem MissingMember = Problem.Error("CR0103",
        "缺少成员 `{0}`；请补上",
        "the member `{0}` is missing; add it");

    internal static readonly Problem WrongType = Problem.Error("CR0104",
        "这里应是{0}，实际是{1}",
        "{0} is expected here, not {1}");

    internal static readonly Problem UnknownValue = Problem.Error("CR0105",
        "未知取值 `{0}`；{1}",
        "unknown value `{0}`; {1}");

    internal static readonly Problem WrongForm = Problem.Error("CR0106",
        "这里应是{0}；请改正",
        "{0} is expected here; correct it");

    internal static readonly Problem Empty = Problem.Error("CR0107",
        "这里不能为空；请至少写一项，或删除该成员",
        "this must not be empty; give at least one item or remove the member");

    internal static readonly Problem NotOneArm = Problem.Error("CR0108",
        "这里应恰好有一个成员（{0} 之一），实际有 {1} 个；多个条件请用 `all` 或 `any` 组合",
        "exactly one member is expected here (one of {0}), not {1}; combine several with `all` or `any`");

    internal static readonly Problem ImpossibleDate = Problem.Error("CR0109",
        "日历上没有 `{0}` 这一天；请改正日期",
        "the calendar has no day `{0}`; correct the date");

    internal static readonly Problem OutOfRange = Problem.Error("CR0110",
        "数值超出范围；这里应是{0}",
        "the number is out of range; {0} is expected here");

    internal static readonly Problem TextTooLong = Problem.Error("CR0111",
        "文本超过 65536 个字符；请缩短",
        "the text has more than 65536 characters; shorten it");
}
