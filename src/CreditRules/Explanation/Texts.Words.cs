using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>A word or a short phrase for each value of the closed choices.</summary>
internal static partial class Texts
{
    internal static readonly Phrase Yes = new("是", "yes");
    internal static readonly Phrase No = new("否", "no");

    internal static Phrase Of(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => new("禁止，不能办理", "prohibited: it can't go ahead"),
        Outcome.Restricted => new("限制，只能在限制范围内办理", "restricted: it goes ahead with less, if at all"),
        Outcome.Review => new("需人工核查，请研判后再决定", "review: a person must look before it is decided"),
        Outcome.Preferred => new("优先，可以正常办理并享受激励", "preferred: nothing stands in the way, and it is favoured"),
        Outcome.Clear => new("可以正常办理", "clear: nothing stands in the way"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    internal static Phrase Of(Binding binding, bool isRestriction) => (binding, isRestriction) switch
    {
        (Binding.Mandatory, true) => new("必须执行", "mandatory"),
        (Binding.Restrict, true) => new("限制、从严", "restrict"),
        (Binding.Reference, true) => new("审慎参考，由工作人员研判", "for reference: a person weighs it"),
        (Binding.Mandatory, false) => new("应当给予或办理", "owed"),
        (Binding.Restrict, false) => new("按规定给予或办理", "given under the rules"),
        (Binding.Reference, false) => new("可以考虑", "may be considered"),
        _ => throw new ArgumentOutOfRangeException(nameof(binding)),
    };

    internal static Phrase Of(Impact impact) => impact switch
    {
        Impact.Bars => new("不予办理", "the matter is barred"),
        Impact.Limits => new("限制办理", "the matter is limited"),
        Impact.Scrutinises => new("加强审查", "more checks"),
        Impact.Informs => new("只作公示或者记录", "publicity or a note only"),
        _ => throw new ArgumentOutOfRangeException(nameof(impact)),
    };

    internal static Phrase Of(Flag flag) => flag switch
    {
        Flag.Disputed => new("列名正在异议处理中，处理期间仍然适用", "the entry is disputed; it applies while the objection is under way"),
        Flag.InexactDate => new("规定的施行日期不精确，从最晚的可能日期起算", "the day it came into force isn't known exactly; the latest possible is taken"),
        Flag.UnverifiedMatch => new("有一条失信记录可能属于该主体，请核实身份", "a black-list entry may be the party's; verify the identity"),
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };

    /// <summary>Why a rule was stopped or an entry has no effect, as a heading.</summary>
    internal static Phrase Of(Reason reason) => reason switch
    {
        Reason.Unconfirmed => new("条文原文未经核对，不采用；请先查对原文", "the clause was not seen in a source; check its text first"),
        Reason.Disabled => new("已被当地规定停用", "switched off by a local document"),
        Reason.NoLawfulBasis => new("没有起作用的法律依据，或者惩戒措施清单不允许", "no lawful basis, or not allowed by the regime gate"),
        Reason.ListNotSerious => new("不是严重失信名单", "the list is not a serious one"),
        Reason.WithheldByBlacklist => new("因失信记录暂不给予", "withheld because of a black-list entry"),
        Reason.Undetermined => new("事实不全，尚不能确定", "not determined, facts are missing"),
        Reason.Revoked => new("列名已撤销", "the entry was revoked"),
        Reason.Repaired => new("已完成信用修复", "the entry was repaired"),
        Reason.Suspended => new("列名已中止", "the entry is suspended"),
        Reason.MinorExcluded => new("列名时未成年，该名单不列未成年人", "a minor when listed, whom the list excludes"),
        Reason.NotYetListed => new("尚未到列入日期", "not yet listed on the day"),
        Reason.Expired => new("列名已经期满", "the entry has ended"),
        Reason.ConflictingRecords => new("同一条目的记录互相矛盾，请核实", "records of the entry contradict each other; verify them"),
        Reason.UnverifiedMatch => new("不能确定是否同一主体，请核实", "it isn't certain that the entry is the party's; verify it"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    internal static Phrase Of(RemedyKind kind) => kind == RemedyKind.Repair ? new("信用修复", "repair") : new("异议", "objection");

    internal static Phrase Of(Severity severity) => severity switch
    {
        Severity.Minor => new("轻微", "minor"),
        Severity.General => new("一般", "general"),
        _ => new("严重", "serious"),
    };

    internal static Phrase Of(Polarity polarity) => polarity switch
    {
        Polarity.Black => new("失信", "black"),
        Polarity.Watch => new("重点关注", "watch"),
        _ => new("守信", "red"),
    };

    internal static Phrase Of(Tier tier) => tier == Tier.Serious ? new("严重", "serious") : new("一般", "ordinary");

    internal static Phrase Of(RegimeClass regimeClass) => regimeClass switch
    {
        RegimeClass.A => new("A 类（减损权益）", "class A (rights cut back)"),
        RegimeClass.B => new("B 类（行政管理）", "class B (management)"),
        _ => new("C 类（市场和社会）", "class C (market)"),
    };

    internal static Phrase Of(BasisRole role) => role switch
    {
        BasisRole.Orders => new("规定应当采取", "orders it"),
        BasisRole.Permits => new("授权可以采取", "permits it"),
        _ => new("援引", "cited"),
    };

    internal static Phrase Of(BasisLevel level) => level switch
    {
        BasisLevel.Law => new("法律", "law"),
        BasisLevel.AdministrativeRegulation => new("行政法规", "administrative regulation"),
        BasisLevel.CentralPolicy => new("党中央、国务院政策文件", "central policy"),
        BasisLevel.JudicialInterpretation => new("司法解释", "judicial interpretation"),
        BasisLevel.LocalRegulation => new("地方性法规", "local regulation"),
        BasisLevel.MinistryRule => new("部门规章", "ministry rule"),
        BasisLevel.Normative => new("规范性文件", "normative document"),
        _ => new("合作备忘录", "memo"),
    };

    internal static Phrase Of(Period period) => period.Unit switch
    {
        PeriodUnit.Years => new("{0} 年", "{0} years"),
        PeriodUnit.Months => new("{0} 个月", "{0} months"),
        _ => new("{0} 天", "{0} days"),
    };

    /// <summary>A number with its unit; of a unit without a word here, its code.</summary>
    internal static Phrase OfUnit(string unit) => unit switch
    {
        "years" => new("{0} 年", "{0} years"),
        "months" => new("{0} 个月", "{0} months"),
        "days" => new("{0} 天", "{0} days"),
        "workingDays" => new("{0} 个工作日", "{0} working days"),
        "CNY" => new("{0} 元", "{0} yuan"),
        "percent" => new("{0}%", "{0}%"),
        _ => new("{0} {1}", "{0} {1}"),
    };
}
