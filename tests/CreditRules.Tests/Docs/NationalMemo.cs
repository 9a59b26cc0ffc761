using System.Text.Json;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>One of the national memoranda that are known of, as docs/memos/national-memos.json lists them.</summary>
internal sealed record NationalMemo(string Title, string? Number, string Issued, bool IsNumberSeen, string? Missing)
{
    private const string File = "docs/memos/national-memos.json";

    /// <summary>How many there are by the official count.</summary>
    public static int Official { get; } = Root().GetProperty("official").GetProperty("total").GetInt32();

    /// <summary>In the order in which they were issued.</summary>
    public static IReadOnlyList<NationalMemo> All { get; } =
    [
        .. Root().GetProperty("memos").EnumerateArray().Select(memo => new NationalMemo(
            memo.GetProperty("title").GetString()!,
            memo.GetProperty("number").GetString(),
            memo.GetProperty("issued").GetString()!,
            memo.GetProperty("numberSeen").GetBoolean(),
            memo.GetProperty("missing").GetString())),
    ];

    private static JsonElement Root()
    {
        using var json = JsonDocument.Parse(Repository.Read(File));
        return json.RootElement.Clone();
    }
}
