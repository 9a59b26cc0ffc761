using System.Collections.Immutable;

namespace CreditRules.Screening;

/// <summary>What the columns of files of subjects are called, and which of them such a file needs.</summary>
internal static class SubjectColumns
{
    private static readonly LocalText PersonInCharge = new(
        "负责人不一定是法定代表人", "a person in charge need not be the legal representative");

    internal static readonly ColumnNames<SubjectColumn> Names = new(
        [
            .. PartyColumnNames.Ids(SubjectColumn.Id),
            .. PartyColumnNames.Of(SubjectColumn.IdType, PartyColumnNames.IdType),
            .. PartyColumnNames.Of(SubjectColumn.Name, PartyColumnNames.Name),
            .. PartyColumnNames.Of(SubjectColumn.Name,
                ["bidder", "bidder name", "supplier", "supplier name", "投标人", "投标人名称", "供应商", "供应商名称", "申请人", "申请人名称", "客户名称"]),
            .. PartyColumnNames.Of(SubjectColumn.Kind, ["subject kind", "主体类型", "主体类别"]),
            .. PartyColumnNames.Of(SubjectColumn.BirthDate, ["date of birth", "出生日期"]),
            .. PartyColumnNames.Of(SubjectColumn.LegalRepresentativeName, ["legal representative", "法定代表人", "法定代表人姓名", "法人代表"]),
            .. PartyColumnNames.Of(SubjectColumn.LegalRepresentativeId,
                ["法定代表人证件号码", "法定代表人身份证号", "法定代表人身份证号码", "法定代表人公民身份号码"]),
            .. PartyColumnNames.Of(SubjectColumn.Consortium, ["consortium name", "联合体", "联合体名称", "联合体编号", "所属联合体"]),
            .. PartyColumnNames.Of(SubjectColumn.EqualGroup, ["同等条件组"]),
        ],
        [
            .. PartyColumnNames.Unread,
            new("负责人", PersonInCharge),
            new("主要负责人", PersonInCharge),
            new("法定代表人(负责人)", PersonInCharge),
            new("法定代表人/负责人", PersonInCharge),
            new("法定代表人证件类型", new("标识的种类由其自身判断", "an identifier's kind is told by itself")),
        ]);

    /// <summary>One column of each group must be there.</summary>
    internal static readonly ImmutableArray<ImmutableArray<SubjectColumn>> Needed = [[SubjectColumn.Id, SubjectColumn.Name]];
}
