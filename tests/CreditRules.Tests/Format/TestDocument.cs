using System.Text;
using System.Text.Json;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Format;

/// <summary>A document of the repository that is valid as it stands.</summary>
internal sealed record TestDocument(string Path, DocumentKind Kind, byte[] Bytes)
{
    private const string HandMadeFolder = "tests/CreditRules.Tests/Format/Documents";

    /// <summary>The member that tells the kind of a document without <c>$schema</c>, the telling ones first.</summary>
    private static readonly (string Member, string Kind)[] Marks =
    [
        ("rules", "ruleset"), ("rows", "regime"), ("versions", "list"), ("cases", "cases"), ("audience", "decision-view"), ("outcome", "decision"),
        ("memberships", "subject"), ("domain", "context"), ("title", "vocabulary"),
    ];

    /// <summary>Written for these tests: every member, every arm, every word.</summary>
    public static IReadOnlyList<TestDocument> HandMade { get; } = [.. In(HandMadeFolder)];

    /// <summary>What the repository ships.</summary>
    public static IReadOnlyList<TestDocument> Shipped { get; } = [.. In("src/CreditRules.Memos/data"), .. In("samples")];

    public static IEnumerable<TestDocument> Every => HandMade.Concat(Shipped);

    public string Text => Encoding.UTF8.GetString(Bytes);

    public override string ToString() => Path;

    private static IEnumerable<TestDocument> In(string folder) =>
        from path in Repository.Files(folder, "*.json")
        let bytes = File.ReadAllBytes(System.IO.Path.Combine(Repository.Root, path))
        let kind = DocumentKind.All.SingleOrDefault(kind => kind.Name == KindOf(bytes))
        where kind is not null
        select new TestDocument(path, kind, bytes);

    private static string? KindOf(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return json.RootElement.TryGetProperty("$schema", out var schema)
            ? System.IO.Path.GetFileName(schema.GetString()!).Replace(".schema.json", "", StringComparison.Ordinal)
            : Array.Find(Marks, mark => json.RootElement.TryGetProperty(mark.Member, out _)).Kind;
    }
}
