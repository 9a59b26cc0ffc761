using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditRules.Tests.Format;

/// <summary>Changes one value of a document at a time.</summary>
internal static class Mutants
{
    private static readonly JsonWriterOptions Written = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The values of a document, its root included.</summary>
    public static int Count(JsonElement value) => 1 + value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Sum(Count),
        JsonValueKind.Object => value.EnumerateObject().Sum(member => Count(member.Value)),
        _ => 0,
    };

    /// <summary>The document on one line with its <paramref name="target"/>th value changed, or null where the change makes no sense there.</summary>
    public static string? Mutate(JsonElement root, int target, Mutation mutation) => Change(root, new Pass(target, mutation, null));

    /// <summary>The document on one line with its <paramref name="target"/>th value replaced by this text, JSON or not.</summary>
    public static string Replace(JsonElement root, int target, string text) => Change(root, new Pass(target, default, text))!;

    private static string? Change(JsonElement root, Pass pass)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Written))
        {
            pass.Write(writer, root, null, isMember: false, isItem: false);
        }

        return pass.HasChanged ? Encoding.UTF8.GetString(buffer.ToArray()) : null;
    }

    private sealed class Pass(int target, Mutation mutation, string? replacement)
    {
        private int _next;

        public bool HasChanged { get; private set; }

        public void Write(Utf8JsonWriter writer, JsonElement value, string? name, bool isMember, bool isItem)
        {
            if (_next++ == target)
            {
                _next += Count(value) - 1;
                WriteChanged(writer, value, name, isMember, isItem);
                return;
            }

            WriteName(writer, name);
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    writer.WriteStartObject();
                    foreach (var member in value.EnumerateObject())
                    {
                        Write(writer, member.Value, member.Name, isMember: true, isItem: false);
                    }

                    writer.WriteEndObject();
                    break;
                case JsonValueKind.Array:
                    writer.WriteStartArray();
                    foreach (var item in value.EnumerateArray())
                    {
                        Write(writer, item, null, isMember: false, isItem: true);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    value.WriteTo(writer);
                    break;
            }
        }

        private static void WriteName(Utf8JsonWriter writer, string? name)
        {
            if (name is not null)
            {
                writer.WritePropertyName(name);
            }
        }

        private void WriteChanged(Utf8JsonWriter writer, JsonElement value, string? name, bool isMember, bool isItem)
        {
            HasChanged = true;
            if (replacement is not null)
            {
                WriteName(writer, name);
                writer.WriteRawValue(replacement, skipInputValidation: true);
                return;
            }

            switch (mutation)
            {
                case Mutation.Remove when isMember || isItem:
                    return;
                case Mutation.Rename when isMember:
                    WriteName(writer, name + "X");
                    value.WriteTo(writer);
                    return;
                case Mutation.Duplicate when isMember || isItem:
                    WriteName(writer, name);
                    value.WriteTo(writer);
                    WriteName(writer, name);
                    value.WriteTo(writer);
                    return;
                case Mutation.AddMember when value.ValueKind == JsonValueKind.Object:
                    WriteName(writer, name);
                    writer.WriteStartObject();
                    foreach (var member in value.EnumerateObject())
                    {
                        member.WriteTo(writer);
                    }

                    writer.WriteNumber("added", 1);
                    writer.WriteEndObject();
                    return;
                default:
                    WriteName(writer, name);
                    HasChanged = Replacement(value.ValueKind) is { } text;
                    writer.WriteRawValue(HasChanged ? Replacement(value.ValueKind)! : "0");
                    return;
            }
        }

        private string? Replacement(JsonValueKind old) => mutation switch
        {
            Mutation.ToNull when old != JsonValueKind.Null => "null",
            Mutation.ToTruth when old is not (JsonValueKind.True or JsonValueKind.False) => "true",
            Mutation.ToNumber => "7.5",
            Mutation.ToText => "\"No such word\"",
            Mutation.ToEmptyText => "\"\"",
            Mutation.ToArray => "[\"x\"]",
            Mutation.ToEmptyArray => "[]",
            Mutation.ToObject => "{\"x\":\"y\"}",
            Mutation.ToEmptyObject => "{}",
            _ => null,
        };
    }
}
