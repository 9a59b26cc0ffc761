using CreditRules.Screening;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The page on files of lists has every column name that is known, and every one that is left aside on purpose.</summary>
public class ColumnTableTests
{
    private const string Page = "docs/list-files.md";

    private const string End = "<!-- end -->";

    public static TheoryData<string> Tables { get; } = ["columns: list", "columns: subject", "unread: list", "unread: subject"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_holds_what_is_known(string table)
    {
        var expected = table switch
        {
            "columns: list" => Columns(EntryColumns.Names),
            "columns: subject" => Columns(SubjectColumns.Names),
            "unread: list" => Unread(EntryColumns.Names),
            _ => Unread(SubjectColumns.Names),
        };

        if (Approved.IsRewritten)
        {
            Pages.Rewrite(Page, page => page.Replace(Shown(page, table), expected, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(expected, Shown(Repository.Read(Page), table));
        }
    }

    // The mark that begins the table, and everything up to the one that ends it.
    private static string Shown(string page, string table)
    {
        var start = page.IndexOf($"<!-- {table} -->", StringComparison.Ordinal);
        return page[start..(page.IndexOf(End, start, StringComparison.Ordinal) + End.Length)];
    }

    private static string Columns<TColumn>(ColumnNames<TColumn> names)
        where TColumn : struct, Enum => Table(
            names is ColumnNames<EntryColumn> ? "columns: list" : "columns: subject",
            "| 列 column | 列名 names | 次选 second choice |",
            names.Aliases.GroupBy(alias => alias.Column).Select(group =>
                $"| `{ColumnNames<TColumn>.WireName(group.Key)}` | {Listed(group.Where(alias => alias.Rank == 0).Skip(1))} | {Listed(group.Where(alias => alias.Rank > 0))} |"));

    private static string Unread<TColumn>(ColumnNames<TColumn> names)
        where TColumn : struct, Enum => Table(
            names is ColumnNames<EntryColumn> ? "unread: list" : "unread: subject",
            "| 列名 name | 原因 | why |",
            names.Unread.Select(column => $"| `{column.Text}` | {column.Why.Zh} | {column.Why.En} |"));

    private static string Table(string name, string head, IEnumerable<string> rows) =>
        string.Join('\n', [$"<!-- {name} -->", head, "|---|---|---|", .. rows, End]);

    private static string Listed<TColumn>(IEnumerable<ColumnAlias<TColumn>> aliases)
        where TColumn : struct, Enum => string.Join(' ', aliases.Select(alias => $"`{alias.Text}`"));
}
