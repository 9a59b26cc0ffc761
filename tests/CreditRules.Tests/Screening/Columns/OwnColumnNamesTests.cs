using System.Text;
using CreditRules.Format;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Columns;

public sealed class OwnColumnNamesTests
{
    [Theory]
    [InlineData("""{"columns":{"登记日":"listedOm"}}""", "CR0105", "did you mean `listedOn`?")]
    [InlineData("""{"columns":{"登记日":1}}""", "CR0104", "a text is expected")]
    [InlineData("""{"columns":["登记日"]}""", "CR0104", "an object is expected")]
    [InlineData("""{"columns":{"登记日":"listedOn","登 记_日":"name"}}""", "CR0102", "more than once")]
    [InlineData("""{"columns":{" - ":"listedOn"}}""", "CR0107", "must not be empty")]
    [InlineData("""{"colums":{}}""", "CR0101", "did you mean `columns`?")]
    [InlineData("{}", "CR0103", "`columns` is missing")]
    [InlineData("{", "CR0004", "valid JSON")]
    public void A_file_of_own_names_with_an_error_is_refused(string text, string code, string message)
    {
        var errors = Assert.Throws<CreditRulesException>(() => Read(text)).Diagnostics;

        Assert.Contains(errors, error => error.Code == code && error.Message.En.Contains(message, StringComparison.Ordinal) && error.Line == 1);
    }

    [Fact]
    public void Own_names_come_first()
    {
        var names = Read("""{"columns":{"登记日":"listedOn","移出日期":"lastDay","名称":"authority"}}""");

        Assert.Equal([EntryColumn.ListedOn, EntryColumn.LastDay, EntryColumn.Authority, EntryColumn.Id], new[] { "登记日", "移出日期", "名称", "id" }.Select(Found));

        EntryColumn? Found(string header) => names.TryFind(header, out var alias) ? alias.Column : null;
    }

    [Fact]
    public void A_name_without_a_column_is_left_out_and_nobody_is_told()
    {
        var names = Read("""{"columns":{"证件号码":null,"颜色":null}}""");

        var map = HeaderReading<EntryColumn>.Read(["统一社会信用代码", "证件号码", "颜色", "列入日期"], names, EntryColumns.Needed(isListGiven: true), "a.csv", 1, out var found);

        Assert.Empty(found);
        Assert.Equal([0], map!.PositionsOf(EntryColumn.Id).ToArray());
    }

    private static ColumnNames<EntryColumn> Read(string text) =>
        OwnColumnNames.Read(new SourceText("columns.json", Encoding.UTF8.GetBytes(text)), EntryColumns.Names);
}
