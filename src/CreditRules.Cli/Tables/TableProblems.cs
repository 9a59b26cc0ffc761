using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Cli.Tables;

/// <summary>Problems of files that hold tables: CR0411 to CR0429. None repeats what stands in a record.</summary>
internal static class TableProblems
{
    internal static readonly Problem UnknownFormat = Problem.Error("CR0411",
        "从文件名看不出格式；可读 `.csv`、`.tsv`、`.json`、`.jsonl`、`.xlsx`，请改文件名，或指明格式",
        "the file's name doesn't tell its format; `.csv`, `.tsv`, `.json`, `.jsonl` and `.xlsx` can be read, rename it or say the format");

    internal static readonly Problem NotText = Problem.Error("CR0412",
        "这不是文本，看起来是 {0}；请改用相应的扩展名，或另存为 CSV UTF-8",
        "this isn't text, it looks like {0}; give it that ending, or save it as CSV UTF-8");

    internal static readonly Problem Utf16 = Problem.Error("CR0413",
        "文件看起来是 UTF-16 编码；请另存为 UTF-8（Excel 中选“CSV UTF-8”）",
        "the file looks like UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)");

    internal static readonly Problem UnknownEncoding = Problem.Error("CR0414",
        "认不出文件的编码：{0} 都不符合；请另存为 UTF-8",
        "the file's encoding isn't known: it is none of {0}; save it as UTF-8");

    internal static readonly Problem ReadAsGb18030 = Problem.Warning("CR0415",
        "文件不是 UTF-8，按 GB18030 读取；若文字不对，请另存为 UTF-8",
        "the file isn't UTF-8 and is read as GB18030; if its text looks wrong, save it as UTF-8");

    internal static readonly Problem BrokenGb18030 = Problem.Error("CR0416",
        "第 {0} 行有不属于 GB18030 的字节；请改正该行，或另存为 UTF-8",
        "line {0} has bytes that aren't GB18030; correct the line, or save the file as UTF-8");

    internal static readonly Problem NotAnArray = Problem.Error("CR0417",
        "文件应是由对象组成的 JSON 数组，以 `[` 开头；一行一个对象的文件请用 `.jsonl`",
        "a JSON array of objects is expected, which begins with `[`; for an object a line use `.jsonl`");

    internal static readonly Problem BrokenArray = Problem.Error("CR0418",
        "JSON 数组在第 {0} 行出错：{1}；请改正",
        "the JSON array is broken at line {0}: {1}; correct it");

    internal static readonly Problem UnknownMembers = Problem.Warning("CR0419",
        "不认识这些成员，不予读取：{0}；若有用，请在自己的列名文件中说明",
        "these members aren't known and are left aside: {0}; if they matter, say what they are in a file of your own column names");

    internal static readonly Problem OldWorkbook = Problem.Error("CR0420",
        "这是旧格式（`.xls`）或设有密码的工作簿；请另存为没有密码的 `.xlsx`",
        "this is a workbook of the old form (`.xls`) or one with a password; save it as `.xlsx` without a password");

    internal static readonly Problem BrokenWorkbook = Problem.Error("CR0421",
        "无法读取工作簿：{0}；请用 Excel 打开后另存为 `.xlsx`，或另存为 CSV UTF-8",
        "the workbook can't be read: {0}; open it in Excel and save it as `.xlsx`, or as CSV UTF-8");

    internal static readonly Problem WorkbookTooLarge = Problem.Error("CR0422",
        "工作簿解压后过大：{0}；若确是数据，请拆分，或另存为 CSV UTF-8",
        "the workbook is too large once unpacked: {0}; if it is truly data, split it, or save it as CSV UTF-8");

    internal static readonly Problem NoWorksheet = Problem.Error("CR0423",
        "没有名为 `{0}` 的工作表；{1}",
        "no worksheet is named `{0}`; {1}");

    internal static readonly Problem OtherWorksheets = Problem.Warning("CR0424",
        "只读取工作表 `{0}`，其余 {1} 个不读；若要读另一个，请指明",
        "only the worksheet `{0}` is read, of {1} others nothing; name the one to read");

    internal static readonly Problem WorkbookFromInput = Problem.Error("CR0425",
        "工作簿不能从标准输入读取；请给出文件",
        "a workbook can't be read from standard input; give a file");

    internal static readonly Problem EmptyTable = Problem.Error("CR0426",
        "{0}是空的，连列名也没有；请核对文件",
        "{0} is empty, without even column names; check the file");

    internal static readonly Problem DamagedUtf8 = Problem.Error("CR0427",
        "文件看起来是 UTF-8，但第 {0} 行有损坏的字节；请改正该行，或指明编码 UTF-8，使这样的记录被剔出",
        "the file looks like UTF-8 with damaged bytes on line {0}; correct the line, or name UTF-8 as the encoding to have such records put aside");

    internal static Diagnostic Of(Problem problem, string file, params Particular[] particulars) => At(problem, file, 0, particulars);

    internal static Diagnostic At(Problem problem, string file, long line, params Particular[] particulars) => new()
    {
        Code = problem.Code,
        Severity = problem.Severity,
        File = file,
        Path = JsonPath.Root,
        Line = (int)Math.Min(line, int.MaxValue),
        Message = problem.Message(particulars),
    };

    internal static CreditRulesException Error(Problem problem, string file, params Particular[] particulars) =>
        new([Of(problem, file, particulars)]);

    internal static CreditRulesException ErrorAt(Problem problem, string file, long line, params Particular[] particulars) =>
        new([At(problem, file, line, particulars)]);
}
