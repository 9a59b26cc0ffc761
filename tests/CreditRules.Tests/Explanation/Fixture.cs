using System.Text;
using System.Text.Json;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Explaining;

/// <summary>The small rule book of these tests, and the cases asked of it: one file each.</summary>
internal static class Fixture
{
    internal const string Folder = "tests/CreditRules.Tests/Explanation/";

    internal static RuleBook ShippedBook { get; } = CreditRules.Memos.Load();

    internal static RuleBook Book { get; } = Load(new());

    internal static IEnumerable<string> Cases => Repository.Files(Folder + "cases", "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!);

    internal static RuleBook Load(RuleBookOptions options) => RuleBook.Load(
        Repository.Files(Folder + "book", "*.json").Select(path => new RuleDocument(path, Encoding.UTF8.GetBytes(Repository.Read(path)))),
        options with { Version = "fixture" });

    internal static Explanation Explained(string name, RuleBook? book = null)
    {
        var (subject, context, measure) = Read(name);
        return measure is null ? (book ?? Book).Explain(subject, context) : (book ?? Book).WhyNot(subject, context, measure);
    }

    internal static (Subject Subject, Context Context, string? Measure) Read(string name)
    {
        using var json = JsonDocument.Parse(Repository.Read($"{Folder}cases/{name}.json"));
        return (
            CreditJson.ReadSubject(json.RootElement.GetProperty("subject").GetRawText()),
            CreditJson.ReadContext(json.RootElement.GetProperty("context").GetRawText()),
            json.RootElement.TryGetProperty("whyNot", out var measure) ? measure.GetString() : null);
    }

    internal static Explanation Shipped(string? measure)
    {
        var (subject, context) = Sample("bidder", "procurement");
        return measure is null ? ShippedBook.Explain(subject, context) : ShippedBook.WhyNot(subject, context, measure);
    }

    internal static (Subject Subject, Context Context) Sample(string subject, string context) => (
        CreditJson.ReadSubject(Repository.Read($"samples/{subject}.json")), CreditJson.ReadContext(Repository.Read($"samples/{context}.json")));
}
