using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>What the columns of published lists are called, and which of them a list needs.</summary>
internal static class EntryColumns
{
    // Invariant: above Names, since static fields are made from top to bottom.
    private static readonly LocalText AnotherDay = new("不是列入日期", "it isn't the day of listing");
    private static readonly LocalText NoCodes = new("是文字，列入事由须用代码（`grounds`）", "it is text, and grounds must be codes (`grounds`)");

    internal static readonly ColumnNames<EntryColumn> Names = new(
        [
            .. PartyColumnNames.Ids(EntryColumn.Id),
            .. PartyColumnNames.Of(EntryColumn.IdType, PartyColumnNames.IdType),
            .. PartyColumnNames.Of(EntryColumn.Name, PartyColumnNames.Name),
            .. PartyColumnNames.Of(EntryColumn.List, ["list code", "名单代码", "名单编码"]),
            .. PartyColumnNames.Of(EntryColumn.EntryId,
                ["case number", "case no", "decision number", "案号", "行政处罚决定书文号", "处罚决定书文号", "行政处罚决定文书号", "决定书文号", "列入决定书文号", "列入文号"]),
            .. PartyColumnNames.Of(EntryColumn.Status, ["entry status", "状态", "名单状态", "列入状态", "列名状态"]),
            .. PartyColumnNames.Of(EntryColumn.ListedOn,
                ["listing date", "date of listing", "列入日期", "列入时间", "纳入日期", "处罚决定日期", "作出处罚决定日期", "处罚日期", "处罚(记录)日期"]),
            .. PartyColumnNames.Of(EntryColumn.ListedOn, ["发布时间", "发布日期"], 1, steps: true),
            .. PartyColumnNames.Of(EntryColumn.LastDay, ["公示截止期", "公示截止日期", "处罚截止日期"]),
            .. PartyColumnNames.Of(EntryColumn.Severity, ["严重程度", "失信程度", "失信严重程度"]),
            .. PartyColumnNames.Of(EntryColumn.Grade, ["等级", "信用等级", "信用级别", "评价等级"]),
            .. PartyColumnNames.Of(EntryColumn.Grounds, ["列入事由代码"]),
            .. PartyColumnNames.Of(EntryColumn.Disputed, ["是否异议", "是否有异议", "异议中"]),
            .. PartyColumnNames.Of(EntryColumn.RecordedOn, ["recorded at", "记录日期", "更新日期", "更新时间", "数据更新时间"]),
            .. PartyColumnNames.Of(EntryColumn.Authority,
                ["处罚机关", "行政处罚机关", "作出处罚决定机关", "执法单位", "执行法院", "作出决定机关", "作出决定机关(列入)", "作出列入决定机关", "列入机关", "列入决定机关", "认定机关", "认定部门", "认定单位"]),
            .. PartyColumnNames.Of(EntryColumn.Region, ["region code", "行政区划代码", "区划代码"]),
        ],
        [
            .. PartyColumnNames.Unread,
            new("立案时间", AnotherDay),
            new("立案日期", AnotherDay),
            new("入库时间", AnotherDay),
            new("认定日期", AnotherDay),
            new("公示日期", AnotherDay),
            new("公布日期", AnotherDay),
            new("案件上报期", AnotherDay),
            new("移出日期", new("提前移出可能是修复，也可能是撤销，请用 `status` 说明", "an early end may be a repair or a revocation; say which in `status`")),
            new("移出时间", new("提前移出可能是修复，也可能是撤销，请用 `status` 说明", "an early end may be a repair or a revocation; say which in `status`")),
            new("移出原因", new("提前移出可能是修复，也可能是撤销，请用 `status` 说明", "an early end may be a repair or a revocation; say which in `status`")),
            new("当前状态", new("只有数字，含义因文件而异，请用 `status` 说明", "it holds figures whose meaning differs; say it in `status`")),
            new("处罚有效期", new("是处罚本身的期限，不是列入的期限", "it is the penalty's own end, not the entry's")),
            new("有效期限", new("是期间，不是最后一天", "it is a span, not the last day")),
            new("有效期至", new("没有说明最后一天是否计入", "it doesn't say whether the day counts")),
            new("end date", new("没有说明最后一天是否计入", "it doesn't say whether the day counts")),
            new("列入原因", NoCodes),
            new("纳入理由", NoCodes),
            new("违法行为类型", NoCodes),
            new("处罚事由", NoCodes),
            new("失信被执行人行为具体情形", NoCodes),
            new("具体情形", NoCodes),
            new("履行情况", new("是文字，事实须写成 `facts`", "it is text, and facts must stand in `facts`")),
            new("省份", new("是名称，地区须用 6 位代码（`region`）", "it is a name, and the region must be a code of six digits (`region`)")),
            new("名单名称", new("是名称，名单须用代码（`list`）", "it is a name, and the list must be a code (`list`)")),
            new("名单类型", new("是名称，名单须用代码（`list`）", "it is a name, and the list must be a code (`list`)")),
            new("执行依据文号", new("是所执行的文书，不是这一条目", "it names what is enforced, not the entry")),
            new("做出执行依据单位", new("是执行依据的作出单位，不是列入机关", "it made what is enforced, it didn't list the party")),
            new("信息报送机关", new("报送的机关不一定是列入机关", "who reported it need not be who listed it")),
            new("数据来源单位", new("报送的机关不一定是列入机关", "who reported it need not be who listed it")),
        ]);

    private static readonly ImmutableArray<ImmutableArray<EntryColumn>> Alone = [[EntryColumn.Id, EntryColumn.Name], [EntryColumn.ListedOn]];

    /// <summary>One column of each group must be there: who, since when, and on which list unless the caller says it.</summary>
    internal static ImmutableArray<ImmutableArray<EntryColumn>> Needed(bool isListGiven) => isListGiven ? Alone : [.. Alone, [EntryColumn.List]];
}
