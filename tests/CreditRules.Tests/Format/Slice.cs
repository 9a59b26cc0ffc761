using System.Text.Json;

namespace CreditRules.Tests.Format;

/// <summary>
/// A part of a document, itself a document of that kind, and which of its values are to be changed. A large document
/// is cut up, so that changing each of its values once doesn't write all of it each time: a slice has one item of
/// each top-level array; what stands in every slice is changed in the first.
/// </summary>
internal sealed record Slice(JsonDocument Document, IReadOnlyList<int> Targets)
{
    private const int Large = 150;

    public static IEnumerable<Slice> Of(byte[] bytes)
    {
        using var whole = JsonDocument.Parse(bytes);
        var root = whole.RootElement;
        var longest = root.ValueKind == JsonValueKind.Object ? root.EnumerateObject().Max(member => Length(member.Value)) : 0;
        if (longest < 2 || Mutants.Count(root) < Large)
        {
            yield return new Slice(JsonDocument.Parse(bytes), [.. Enumerable.Range(0, Mutants.Count(root))]);
            yield break;
        }

        for (var index = 0; index < longest; index++)
        {
            yield return Cut(root, index);
        }
    }

    private static Slice Cut(JsonElement whole, int index)
    {
        using var buffer = new MemoryStream();
        var targets = new List<int>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            var next = 1;
            writer.WriteStartObject();
            foreach (var member in whole.EnumerateObject())
            {
                var (size, isFresh) = Write(writer, member, index);
                targets.AddRange(isFresh ? Enumerable.Range(next, size) : []);
                next += size;
            }

            writer.WriteEndObject();
        }

        return new Slice(JsonDocument.Parse(buffer.ToArray()), index == 0 ? [0, .. targets] : targets);
    }

    // An array with fewer items keeps its first, since it may not be empty.
    private static (int Size, bool IsFresh) Write(Utf8JsonWriter writer, JsonProperty member, int index)
    {
        if (Length(member.Value) == 0)
        {
            member.WriteTo(writer);
            return (Mutants.Count(member.Value), index == 0);
        }

        var isFresh = index < member.Value.GetArrayLength();
        var item = member.Value[isFresh ? index : 0];
        writer.WriteStartArray(member.Name);
        item.WriteTo(writer);
        writer.WriteEndArray();
        return (1 + Mutants.Count(item), isFresh);
    }

    private static int Length(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;
}
