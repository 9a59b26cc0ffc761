using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CreditRules.Tests.Conventions;

/// <summary>The analyzer reads source; this reads what was compiled, generated code too.</summary>
public sealed class BannedSymbolTests
{
    [Theory]
    [InlineData("CreditRules")]
    [InlineData("CreditRules.Memos")]
    public void No_library_asks_for_the_clock_the_culture_chance_or_the_console(string library)
    {
        var assembly = Products.Libraries.Single(item => item.GetName().Name == library);

        var found = Uses(assembly.Location).Intersect(Banned()).Select(symbol => $"{library} uses `{symbol}`, which BannedSymbols forbids");

        Convention.Holds(found);
    }

    [Fact]
    public void The_scan_sees_what_this_test_itself_uses()
    {
        _ = 1.5m.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var uses = Uses(typeof(BannedSymbolTests).Assembly.Location);

        Assert.Contains("M:System.Linq.Enumerable.Order``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IComparer{``0})", uses);
        Assert.Contains("P:System.Reflection.Assembly.Location", uses);
        Assert.Contains("T:System.Decimal", uses);
    }

    private static IEnumerable<string> Banned() =>
        new[] { "BannedSymbols.txt", "eng/BannedSymbols.Library.txt" }
            .SelectMany(Repository.Lines)
            .Select(line => line.Split(';')[0])
            .Where(symbol => symbol.Length > 0);

    private static HashSet<string> Uses(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var reader = image.GetMetadataReader();
        var ids = new DocumentationIds(reader);
        return [.. reader.TypeReferences.Select(handle => "T:" + ids.Of(handle)), .. reader.MemberReferences.SelectMany(ids.Of)];
    }
}
