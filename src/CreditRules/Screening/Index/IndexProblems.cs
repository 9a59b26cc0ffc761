using CreditRules.Diagnostics;

namespace CreditRules.Screening;

/// <summary>Problems of index files: CR0511 onwards.</summary>
internal static class IndexProblems
{
    internal static readonly Problem Unreadable = Problem.Error("CR0511",
        "无法读取索引文件；请检查路径和权限", "the index file can't be read; check the path and the permissions");

    internal static readonly Problem NotAnIndex = Problem.Error("CR0512",
        "这不是名单索引；请用 `creditrules lists build` 生成",
        "this is no list index; make one with `creditrules lists build`");

    internal static readonly Problem OtherVersion = Problem.Error("CR0513",
        "索引格式为 {0}，本版本只读格式 {1}；请用本版本重新生成",
        "the index has format {0}, this version reads format {1}; build it again with this version");

    internal static readonly Problem Truncated = Problem.Error("CR0514",
        "索引文件不完整（应为 {0} 字节，实为 {1} 字节）；请重新复制或重新生成",
        "the index file isn't whole ({0} bytes expected, {1} found); copy it again or build it again");

    internal static readonly Problem Corrupt = Problem.Error("CR0515",
        "索引文件已损坏（第 {0} 字节附近校验不符）；请重新复制或重新生成",
        "the index file is damaged (the check near byte {0} doesn't hold); copy it again or build it again");

    internal static readonly Problem UnknownList = Problem.Error("CR0516",
        "索引含有规则册未声明的名单 `{0}`；请用同一版本的规则册重新生成索引，或用 --rules 补上该名单",
        "the index has the list `{0}`, which the rule book doesn't declare; build the index with this rule book, or add the list with --rules");

    internal static CreditRulesException Of(string file, Problem problem, params Particular[] particulars) => new(
    [
        new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = file,
            Path = "$",
            Message = problem.Message(particulars),
        },
    ]);
}
