using System.Globalization;
using System.Text.RegularExpressions;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Shipped;

/// <summary><c>docs/statutes.md</c> accounts for every provision gathered, once, and names rules that are shipped.</summary>
public partial class StatuteTableTests
{
    private const string Page = "docs/statutes.md";

    private const int Provisions = 390;

    private static readonly RuleBook Book = Memos.Load();

    private static readonly IReadOnlyList<Row> Rows =
        [.. Repository.Lines(Page).Select(line => RowPattern().Match(line)).Where(match => match.Success).Select(Row.Of)];

    [Fact]
    public void Every_provision_stands_in_the_table_exactly_once()
    {
        Assert.Equal(Provisions, Rows.Count);
        Assert.Equal(Rows.Count, Rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_that_the_table_names_is_shipped() =>
        Assert.DoesNotContain(Rows.SelectMany(row => row.Rules).Distinct(StringComparer.Ordinal), rule => !Book.Content.Rules.ContainsKey(rule));

    [Fact]
    public void Every_rule_of_a_statute_is_named_as_some_provisions_rule()
    {
        var named = Rows.Where(row => row.Kind == "rule").SelectMany(row => row.Rules).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Book.Content.Rules.Keys, rule => rule.StartsWith("law-", StringComparison.Ordinal) && !named.Contains(rule));
    }

    [Fact]
    public void A_provision_cited_as_a_ground_stands_in_the_basis_of_the_rules_named() =>
        Assert.Empty(Rows.Where(row => row.Kind == "basis").SelectMany(row => row.Rules, (row, rule) => (row, rule))
            .Where(pair => !Book.Content.Rules[pair.rule].Rule.Basis.Any(basis => SameDocument(basis.Document, pair.row.Document)))
            .Select(pair => pair.row.Id + " " + pair.rule));

    [Fact]
    public void A_provision_merely_citable_gives_one_of_the_reasons_explained()
    {
        var reasons = Repository.Lines(Page).Select(line => ReasonPattern().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["code"].Value, match => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
        var given = Rows.Where(row => row.Kind == "citable").GroupBy(row => row.Where).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(reasons.OrderBy(pair => pair.Key, StringComparer.Ordinal), given.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    // A basis may leave out the name of the state and add a number.
    private static bool SameDocument(string cited, string full) => Short(full).Contains(Short(cited), StringComparison.Ordinal);

    private static string Short(string document) => document.Split('（')[0].Replace("中华人民共和国", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<id>[a-z0-9-]+)` \| (?<document>[^|]+) \|.*\| \S+ (?<kind>rule|basis|citable): (?<where>.+) \|$")]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"^\| (?<code>[a-z-]+) \| (?<count>\d+) \|")]
    private static partial Regex ReasonPattern();

    [GeneratedRegex("`(?<rule>[a-z0-9-]+#[a-z0-9-]+)`")]
    private static partial Regex RulePattern();

    private sealed record Row(string Id, string Document, string Kind, string Where, IReadOnlyList<string> Rules)
    {
        public static Row Of(Match match)
        {
            var where = match.Groups["where"].Value;
            return new(
                match.Groups["id"].Value, match.Groups["document"].Value, match.Groups["kind"].Value, where,
                [.. RulePattern().Matches(where).Select(rule => rule.Groups["rule"].Value)]);
        }
    }
}
