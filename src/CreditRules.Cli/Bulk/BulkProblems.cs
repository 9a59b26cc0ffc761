using CreditRules.Diagnostics;

namespace CreditRules.Cli.Bulk;

/// <summary>Problems of bulk runs: CR0521 onwards.</summary>
internal static class BulkProblems
{
    internal static readonly Problem UnknownList = Problem.Error("CR0521",
        "规则册未声明名单 `{0}`；{1}", "the rule book declares no list `{0}`; {1}");

    internal static readonly Problem CannotWrite = Problem.Error("CR0522",
        "无法写入；请检查路径、权限和磁盘空间", "it can't be written; check the path, the permissions and the space on the disk");

    internal static readonly Problem Interrupted = Problem.Error("CR0523",
        "已中断；已完成的 {0} 条记录已保存，加 --resume 再次运行即可继续",
        "interrupted; {0} records are done and kept: run it again with --resume to go on");

    internal static readonly Problem NotTheSame = Problem.Error("CR0524",
        "与中断的那次运行不同（{0}），不能继续；请恢复原样，或去掉 --resume 重新开始",
        "this isn't the run that was interrupted ({0} differs); restore it, or leave --resume out to begin anew");

    internal static readonly Problem Stale = Problem.Warning("CR0525",
        "名单 `{0}` 的数据截至 {1}，对事项日期 {2} 而言已过期；请更新名单",
        "the snapshot of `{0}` is of {1}: too old for the matter's day {2}; get a newer one");

    internal static readonly Problem Later = Problem.Warning("CR0526",
        "名单 `{0}` 的数据截至 {1}，晚于事项日期 {2}：当时在列而后移出的，不在其中",
        "the snapshot of `{0}` is of {1}, later than the matter's day {2}: whoever was listed then and has left since isn't in it");

    internal static readonly Problem Undated = Problem.Warning("CR0527",
        "名单 `{0}` 没有写明数据日期；请用 --as-of 指明",
        "nobody said of which day the snapshot of `{0}` is; say it with --as-of");

    internal static readonly Problem NotSearched = Problem.Warning("CR0528",
        "本事项的限制还涉及未检索的名单：{0}；结果只说明已检索的名单，其余由您负责查询（--strict 把它们视为未查询）",
        "restrictions of this matter also hang on lists that were not searched: {0}; the results speak of the lists searched, you vouch for the others (with --strict they count as not consulted)");

    internal static readonly Problem SinceOtherLists = Problem.Warning("CR0529",
        "两份索引所含名单不同（{0}）；变化也可能由此而来", "the two indexes don't hold the same lists ({0}); a change may come from that");

    internal static readonly Problem Stopped = Problem.Error("CR0530",
        "已中断；没有写出新的结果，请重新运行", "interrupted; no new results were written, run it again");

    internal static readonly Problem Rejected = Problem.Warning("CR0531",
        "{0} 条记录未能读取；逐条原因见 `{1}`", "{0} records could not be read; why, one by one, stands in `{1}`");

    internal static CreditRulesException Of(string file, Problem problem, params Particular[] particulars) => new([Told(file, problem, particulars)]);

    internal static Diagnostic Told(string file, Problem problem, params Particular[] particulars) => new()
    {
        Code = problem.Code,
        Severity = problem.Severity,
        File = file,
        Path = "$",
        Message = problem.Message(particulars),
    };
}
