using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Columns;

public sealed class HeaderTests
{
    [Fact]
    public void Two_columns_of_one_meaning_are_an_error_that_names_both()
    {
        var error = Assert.Single(Errors("id", "name", "企业名称", "listedOn"));

        Assert.Equal("CR0402", error.Code);
        Assert.Contains("`name` and `企业名称` both mean `name`", error.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("备注", "备 注")]
    [InlineData("名称", "名称")]
    public void A_name_that_stands_twice_is_an_error(string first, string second)
    {
        var error = Assert.Single(Errors("id", first, second, "listedOn"));

        Assert.Equal("CR0403", error.Code);
    }

    [Fact]
    public void Columns_without_a_name_are_no_duplicates_and_are_told_by_their_number()
    {
        var map = Read(["id", "", "listedOn", " "], out var found);

        Assert.NotNull(map);
        Assert.Contains("`#2`, `#4`", Assert.Single(found).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_told_with_what_is_there_and_what_it_can_be_called()
    {
        var errors = Errors("统一社会信用代码", "立案时间", "案号");

        Assert.Equal(["CR0401"], errors.Select(error => error.Code));
        Assert.Contains("no column holds `listedOn`; there are `统一社会信用代码`, `立案时间`, `案号`; it can be called `listedOn`", errors[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_it_is_about_and_since_when_must_be_there() => Assert.Equal(
        ["no column holds `id` or `name`", "no column holds `listedOn`"],
        Errors("案号", "执行法院").Select(error => error.Message.En.Split(';')[0]));

    [Fact]
    public void The_list_must_be_there_unless_the_caller_says_it()
    {
        Assert.Null(HeaderReading<EntryColumn>.Read(["id", "listedOn"], EntryColumns.Names, EntryColumns.Needed(isListGiven: false), "a.csv", 1, out var found));
        Assert.Contains("`list`", Assert.Single(found).Message.En, StringComparison.Ordinal);
        Assert.NotNull(HeaderReading<EntryColumn>.Read(["id", "listedOn", "名单代码"], EntryColumns.Names, EntryColumns.Needed(isListGiven: false), "a.csv", 1, out _));
    }

    [Theory]
    [InlineData("110101199001011237")]
    [InlineData("2017-03-01")]
    public void A_first_record_that_holds_data_is_told_without_the_data(string value)
    {
        var error = Assert.Single(Errors("张三", value));

        Assert.Equal("CR0406", error.Code);
        Assert.DoesNotContain("张三", error.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_may_be_a_persons_is_not_shown()
    {
        var errors = Errors("张三", "李四");

        Assert.All(errors, error => Assert.DoesNotContain("张三", error.ToString(Language.Chinese), StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Contains("`张*`, `李*`", error.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_that_are_not_read_are_told_the_known_ones_with_the_reason()
    {
        var map = Read(["姓名/名称", "发布时间", "立案时间", "省份", "颜色", "形状"], out var found);

        Assert.NotNull(map);
        Assert.Equal(["CR0404", "CR0405", "CR0405"], found.Select(warning => warning.Code).Order(StringComparer.Ordinal));
        Assert.Contains(found, warning => warning.Message.En.Contains("`颜色`, `形状`", StringComparison.Ordinal));
        Assert.Contains(found, warning => warning.Message.En.Contains("`立案时间` (it isn't the day of listing)", StringComparison.Ordinal));
        Assert.All(found, warning => Assert.False(warning.IsError));
    }

    [Fact]
    public void The_day_of_publication_steps_back_where_the_day_of_listing_is_there()
    {
        var map = Read(["名称", "发布时间", "列入日期"], out var found);

        Assert.Equal(2, map![EntryColumn.ListedOn]);
        Assert.Equal("CR0407", Assert.Single(found).Code);
    }

    [Fact]
    public void The_columns_of_an_administrative_penalty_are_known()
    {
        string[] header =
        [
            "行政相对人名称", "行政相对人代码_1（统一社会信用代码）", "行政相对人代码_2（工商注册号）", "行政相对人代码_3（组织机构代码）", "证件号码",
            "行政处罚决定书文号", "处罚决定日期", "公示截止期", "处罚机关",
        ];

        var map = Read(header, out var found);

        Assert.Empty(found);
        Assert.Equal([1, 4, 3, 2], map!.PositionsOf(EntryColumn.Id).ToArray());
        Assert.Equal([0, 5, 6, 7, 8], new[] { EntryColumn.Name, EntryColumn.EntryId, EntryColumn.ListedOn, EntryColumn.LastDay, EntryColumn.Authority }.Select(column => map[column]));
        Assert.Equal((9, -1, -1), (map.FieldCount, map.ErrorPosition, map[EntryColumn.Grade]));
    }

    [Fact]
    public void Beside_a_code_of_a_firm_a_number_of_a_person_may_be_anybodys() =>
        Assert.Equal("CR0402", Assert.Single(Errors("企业名称", "统一社会信用代码", "证件号码", "列入日期")).Code);

    [Theory]
    [InlineData("姓名/名称", "身份证号码/组织机构代码", "案号", "发布时间", "执行法院")]
    [InlineData("纳税人名称", "纳税人识别号", "组织机构代码", "列入日期", "认定机关")]
    [InlineData("企业名称", "统一社会信用代码（或组织机构代码）", "处罚（记录）日期", "处罚截止日期", "执法单位")]
    [InlineData("纳税人名称", "统一社会信用代码", "纳税人识别号", "列入日期", "认定机关")]
    [InlineData("企业名称", "注册号", "列入日期", "作出决定机关（列入）", "名单状态")]
    [InlineData("Company Name", "Unified_Social-Credit Code", "Listing date", "Case No.", "entry status")]
    [InlineData("ＮＡＭＥ", "i d", "listed_on", "LAST-DAY", "recordedon")]
    public void Headers_of_published_lists_are_known(params string[] header)
    {
        header = [.. header.Select(name => name.TrimEnd('.'))];

        Assert.NotNull(Read(header, out var found));
        Assert.Empty(found);
    }

    [Fact]
    public void The_marker_stands_first_or_nowhere()
    {
        Assert.Equal(0, Read(["$error", "id", "listedOn"], out var found)!.ErrorPosition);
        Assert.Empty(found);
        Assert.Equal(-1, Read(["id", "$error", "listedOn"], out _)!.ErrorPosition);
        Assert.NotNull(Read(["$error", "id", "", "listedOn"], out found));
        Assert.Contains("`#2`", Assert.Single(found).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_is_known_once_and_none_is_both_read_and_left_aside()
    {
        static void Check<TColumn>(ColumnNames<TColumn> names)
            where TColumn : struct, Enum
        {
            Assert.Equal(Enum.GetValues<TColumn>(), names.Aliases.Select(alias => alias.Column).Distinct().Order());
            Assert.All(names.Aliases, alias => Assert.True(names.TryFind(alias.Text, out var found) && found.Column.Equals(alias.Column) && !names.TryFindUnread(alias.Text, out _)));
        }

        Check(EntryColumns.Names);
        Check(SubjectColumns.Names);
    }

    private static ColumnMap<EntryColumn>? Read(string[] header, out IReadOnlyList<Diagnostic> found) =>
        HeaderReading<EntryColumn>.Read(header, EntryColumns.Names, EntryColumns.Needed(isListGiven: true), "a.csv", 1, out found);

    private static Diagnostic[] Errors(params string[] header)
    {
        Assert.Null(Read(header, out var found));
        return [.. found.Where(diagnostic => diagnostic.IsError)];
    }
}
