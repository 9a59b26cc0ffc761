using System.Text;
using CreditRules.Cli.Bulk;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>The page on screening says what each column of the results means.</summary>
public class ResultColumnTests
{
    private const string Page = "docs/screening.md";

    [Fact]
    public void The_page_explains_every_column_in_the_order_of_the_results()
    {
        var header = new Utf8Buffer();
        new CsvFormat(withChanges: true).AddHeader(header);

        var explained = Repository.Lines(Page)
            .SkipWhile(line => line != "<!-- columns: results -->")
            .TakeWhile(line => line != "<!-- end -->")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);
        Assert.Equal(Encoding.UTF8.GetString(header.Bytes).TrimEnd('\n').Split(','), explained);
    }

    [Fact]
    public void It_stays_short() => Assert.InRange(Repository.Lines(Page).Length, 1, 200);
}
