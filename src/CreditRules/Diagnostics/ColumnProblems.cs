namespace CreditRules.Diagnostics;

/// <summary>Problems of the columns of a table: CR0401 to CR0409.</summary>
internal static class ColumnProblems
{
    internal static readonly Problem Missing = Problem.Error("CR0401",
        "没有写着{0}的列；已有 {1}；可用列名 {2}；请改列名，或用自己的列名文件说明",
        "no column holds {0}; there are {1}; it can be called {2}; rename a column, or say it in a file of your own column names");

    internal static readonly Problem SameMeaning = Problem.Error("CR0402",
        "列 `{0}` 和列 `{1}` 都是 `{2}`；请去掉一列，或在自己的列名文件中把其中一列写为 `null`",
        "the columns `{0}` and `{1}` both mean `{2}`; remove one, or make it `null` in a file of your own column names");

    internal static readonly Problem Duplicate = Problem.Error("CR0403",
        "列名 `{0}` 出现了不止一次；请改名或去掉一列",
        "the column name `{0}` stands there more than once; rename or remove one of them");

    internal static readonly Problem Unknown = Problem.Warning("CR0404",
        "不认识这些列，不予读取：{0}；若有用，请在自己的列名文件中说明",
        "these columns aren't known and are left aside: {0}; if they matter, say what they are in a file of your own column names");

    internal static readonly Problem Unread = Problem.Warning("CR0405",
        "有意不读取这些列：{0}（{1}）；若另有含义，请在自己的列名文件中说明",
        "these columns are left aside on purpose: {0} ({1}); if they mean something else, say it in a file of your own column names");

    internal static readonly Problem NoHeader = Problem.Error("CR0406",
        "第一条记录像是数据，不是列名；请在它前面加一行列名",
        "the first record looks like data, not like column names; put a line of column names before it");

    internal static readonly Problem SteppedBack = Problem.Warning("CR0407",
        "列 `{0}` 不予读取，因为列 `{1}` 更明确地说明了 `{2}`；若应读取前者，请在自己的列名文件中说明",
        "the column `{0}` is left aside, since `{1}` says `{2}` more plainly; if the first is right, say it in a file of your own column names");
}
