using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>The names of columns that say who a party is: the same in lists and in files of subjects.</summary>
internal static class PartyColumnNames
{
    /// <summary>Names that say outright that the party's identifier stands in the column.</summary>
    internal static readonly ImmutableArray<string> Id =
    [
        "uscc", "unified social credit code", "identifier",
        "统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码", "统一社会信用代码(或组织机构代码)", "统一社会信用代码/组织机构代码",
        "统一社会信用代码/注册号", "统一社会信用代码(注册号)", "统一社会信用代码/身份证号码",
        "行政相对人代码", "行政相对人代码_1", "行政相对人代码_1(统一社会信用代码)", "行政相对人代码(统一社会信用代码)",
        "身份证号码/组织机构代码", "身份证号/组织机构代码", "组织机构代码/身份证号码",
        "纳税人识别号(统一社会信用代码)", "纳税人识别号/统一社会信用代码", "统一社会信用代码(纳税人识别号)", "统一社会信用代码/纳税人识别号",
        "公民身份号码", "身份证号码", "身份证号", "居民身份证号码",
    ];

    /// <summary>Names of an organisation's identifiers that stand beside another one, in the order in which they are asked.</summary>
    internal static readonly ImmutableArray<string> OtherId =
    [
        "纳税人识别号", "组织机构代码", "组织机构代码证号", "行政相对人代码_3(组织机构代码)", "行政相对人代码_3",
        "工商注册号", "注册号", "行政相对人代码_2(工商注册号)", "行政相对人代码_2(工商登记码)", "行政相对人代码_2",
        "行政相对人代码_5(事业单位证书号)", "行政相对人代码_5", "行政相对人代码_6(社会组织登记证号)", "行政相对人代码_6",
    ];

    internal static readonly ImmutableArray<string> Name =
    [
        "full name", "company name", "organisation name", "organization name", "subject name",
        "名称", "姓名", "姓名/名称", "名称/姓名", "姓名(名称)", "名称(姓名)", "企业名称", "单位名称", "公司名称", "机构名称", "主体名称", "组织名称",
        "行政相对人名称", "被执行人姓名/名称", "被执行人", "被执行人名称", "失信被执行人", "失信被执行人名称", "失信被执行人姓名/名称",
        "纳税人名称", "当事人名称", "当事人",
    ];

    internal static readonly ImmutableArray<string> IdType = ["identifier type", "标识类型", "代码类型"];

    private static readonly LocalText WhichIdentifier = new(
        "只说明 `证件号码` 的种类，标识的种类由其自身判断", "it says the kind of `证件号码` only; an identifier's kind is told by itself");

    /// <summary>What both kinds of file often have and what isn't read.</summary>
    internal static readonly ImmutableArray<UnreadColumn> Unread =
    [
        new("证件类型", WhichIdentifier),
        new("身份证件类型", WhichIdentifier),
        new("代码", new("没有说明是哪一种代码", "it doesn't say which code it is")),
        new("code", new("没有说明是哪一种代码", "it doesn't say which code it is")),
        new("行政相对人代码_4(税务登记号)", new("旧税务登记号，不能与其他标识比对", "an old tax registration number, which nothing can be compared with")),
        new("行政相对人代码_4", new("旧税务登记号，不能与其他标识比对", "an old tax registration number, which nothing can be compared with")),
        new("税务登记号", new("旧税务登记号，不能与其他标识比对", "an old tax registration number, which nothing can be compared with")),
        new("行政相对人类别", new("`法人及非法人组织` 没有说明是哪一种主体，由标识判断", "`法人及非法人组织` doesn't say which kind of subject it is; the identifier does")),
    ];

    /// <summary>
    /// Every name of the identifier. In the files of 双公示, and there alone, <c>证件号码</c> is surely the party's own; beside
    /// another code it may be the number of somebody who acts for it.
    /// </summary>
    internal static IEnumerable<ColumnAlias<TColumn>> Ids<TColumn>(TColumn column)
        where TColumn : struct, Enum =>
    [
        .. Of(column, Id),
        new("证件号码", column, Beside: "行政相对人代码"),
        new("证件号", column, Beside: "行政相对人代码"),
        .. Of(column, OtherId, 2, steps: true),
    ];

    /// <summary>Aliases of one column; the first rank is as given, and each further name steps back by one where <paramref name="steps"/> says so.</summary>
    internal static IEnumerable<ColumnAlias<TColumn>> Of<TColumn>(TColumn column, ImmutableArray<string> names, int rank = 0, bool steps = false)
        where TColumn : struct, Enum =>
        names.Select((name, index) => new ColumnAlias<TColumn>(name, column, steps ? rank + index : rank));
}
