using System.Text.Json.Nodes;
using CreditRules.Cli.Cases;
using CreditRules.Disclosing;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Tests.Conventions;
using CreditRules.Tests.Format;

namespace CreditRules.Tests.Docs;

/// <summary>The page on the format has a table for every shape of every schema: its members, in order, required or not.</summary>
public class FormatTableTests
{
    private static readonly Dictionary<string, JsonObject> Shapes = Schemas.All
        .Append(Schemas.Of("decision", "A decision", DecisionShape.Instance))
        .Append(Schemas.Of("decision-view", "A view", DecisionViewShape.Instance))
        .Append(Schemas.Of("cases", "Cases", CasesShape.Instance))
        .SelectMany(schema => schema.Schema["$defs"]!.AsObject())
        .DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.Value!.AsObject(), StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Shapes.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shape_has_its_table(string shape)
    {
        var required = (Shapes[shape]["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet();
        var members = Shapes[shape]["properties"]!.AsObject()
            .Select(member => $"`{member.Key}` {(required.Contains(member.Key) ? "必填" : "")}".TrimEnd());

        Assert.Equal(members, Table(shape));
    }

    [Fact]
    public void Every_schema_is_one_of_the_page() => Convention.Holds(
        from kind in DocumentKind.All
        from definition in kind.Schema["$defs"]!.AsObject()
        where !Shapes.ContainsKey(definition.Key)
        select $"{kind.Name} has `{definition.Key}`, which {Pages.Format} doesn't explain");

    // The rows below the heading that ends in the shape's name: first and third cell.
    private static IEnumerable<string> Table(string shape) => Repository.Lines(Pages.Format)
        .SkipWhile(line => !(line.StartsWith('#') && line.Contains($"`{shape}`", StringComparison.Ordinal)))
        .Skip(1)
        .TakeWhile(line => !line.StartsWith('#'))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .Select(cells => $"{cells[1].Trim()} {cells[3].Trim()}".TrimEnd());
}
