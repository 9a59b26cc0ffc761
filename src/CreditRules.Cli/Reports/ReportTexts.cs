using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports;

/// <summary>Texts of reports, beside those of explanations: names of columns and figures, and why a person must look.</summary>
internal static partial class ReportTexts
{
    internal static readonly Phrase Title = new("批量核查报告", "Screening report");

    internal static readonly Phrase Results = new("结果", "Results");
    internal static readonly Phrase Summary = new("汇总", "Summary");
    internal static readonly Phrase Consortia = new("联合体", "Consortia");
    internal static readonly Phrase Preferences = new("同等优先", "Preference");

    internal static readonly Phrase Record = new("记录号", "Record");
    internal static readonly Phrase Identifier = new("主体编号", "Identifier");
    internal static readonly Phrase Name = new("主体名称", "Name");
    internal static readonly Phrase Outcome = new("结论", "Outcome");
    internal static readonly Phrase Restrictions = new("限制措施", "Restrictions");
    internal static readonly Phrase Incentives = new("激励措施", "Incentives");
    internal static readonly Phrase Entries = new("相关条目", "Entries");
    internal static readonly Phrase Basis = new("依据", "Basis");
    internal static readonly Phrase Until = new("适用至", "Until");
    internal static readonly Phrase NoEnd = new("没有已知的截止日", "no end is known");
    internal static readonly Phrase WayOut = new("出路", "Way out");
    internal static readonly Phrase Look = new("需人工核查的原因", "Why a person must look");
    internal static readonly Phrase NextChange = new("下次变化", "Next change");
    internal static readonly Phrase Consortium = new("联合体", "Consortium");

    internal static readonly Phrase Members = new("成员", "Members");
    internal static readonly Phrase Because = new("因为其中的", "Because of");
    internal static readonly Phrase Group = new("同等条件组", "Group of equals");
    internal static readonly Phrase AllEqual = new("文件中的全部主体", "all of the file");
    internal static readonly Phrase Preferred = new("优先", "Preferred");
    internal static readonly Phrase PreferredTo = new("优先于", "Preferred to");
    internal static readonly Phrase PreferredBy = new("因其独有的优先措施", "By measures that only the first has");
    internal static readonly Phrase Member = new("{0}，记录号 {1}", "{0}, record {1}");

    internal static Phrase Of(CheckReason check) => check switch
    {
        CheckReason.MissingCode => new("没有主体编号，只能按名称查询名单", "there is no identifier: lists were searched by name only"),
        CheckReason.InvalidCode => new("主体编号校验不通过或者格式不明，请核对原件", "the identifier fails its check or has no known form; check the original"),
        CheckReason.MaskedCode => new("主体编号有一部分被遮盖", "a part of the identifier is hidden"),
        CheckReason.AmbiguousCode => new(
            "看不出主体编号属于组织还是个人，请用 `idType` 说明", "the identifier fits an organisation and a person alike; say which in `idType`"),
        CheckReason.PossibleMatch => new("有条目可能属于该主体，请核实身份", "an entry may be the subject's; verify the identity"),
        _ => throw new ArgumentOutOfRangeException(nameof(check)),
    };
}
