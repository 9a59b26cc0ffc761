namespace CreditRules.Explaining;

/// <summary>Texts of the regime gate, and of bases that don't count.</summary>
internal static partial class Texts
{
    internal static readonly Phrase GateRow = new(
        "惩戒措施清单：{0}（{1}）自 {2} 起施行；“{3}”属 {4}，须有下列之一作依据：{5}",
        "Regime gate: {0} ({1}), in force since {2}; “{3}” is {4} and needs a ground that is one of: {5}");

    internal static readonly Phrase GateNoRow = new(
        "惩戒措施清单：{0}（{1}）自 {2} 起施行，其中没有“{3}”这一类，不能采取",
        "Regime gate: {0} ({1}), in force since {2}, has no category “{3}”, so it can't be applied");

    internal static readonly Phrase GateCarried = new("{0}；起作用的依据：{1}", "{0}; carried by {1}");
    internal static readonly Phrase GateNotCarried = new("{0}；没有一项依据起作用", "{0}; no ground carries it");
    internal static readonly Phrase GateSerious = new("{0}；只对严重失信名单采取", "{0}; for serious lists only");
    internal static readonly Phrase GateMost = new("{0}；力度最高为“{1}”", "{0}; at most “{1}”");

    internal static readonly Phrase ImpactNotAllowed = new(
        "这一类不允许“{0}”的措施，允许的是：{1}", "the category doesn't allow a measure that means “{0}”; allowed: {1}");

    internal static readonly Phrase GateLowered = new("惩戒措施清单把力度从“{0}”降为“{1}”", "the regime gate lowers it from {0} to {1}");
    internal static readonly Phrase LocallyNarrowed = new("当地规定或者上级的上限把它放宽为：{0}", "a local document or a cap from above eases it to: {0}");

    internal static readonly Phrase CategoryHasNoRow = new("清单中没有这一类", "its category isn't in the list of measures");
    internal static readonly Phrase MerelyCited = new("只是援引，没有规定或者授权这一措施", "merely cited: it neither orders nor permits the measure");
    internal static readonly Phrase LevelNotAccepted = new("位阶不够（{0}）", "its rank is not accepted ({0})");
    internal static readonly Phrase BasisUnconfirmed = new("原文未经核对", "its text was not seen in a source");
    internal static readonly Phrase BasisNotYet = new("{0} 起才施行", "in force from {0} only");
    internal static readonly Phrase BasisOver = new("{0} 后已失效", "no longer in force after {0}");
    internal static readonly Phrase BasisElsewhere = new("只在{0}有效", "holds in {0} only");
}
