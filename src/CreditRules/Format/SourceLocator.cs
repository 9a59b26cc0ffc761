using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CreditRules.Format;

/// <summary>Finds where a JSON path stands in a text that has been read before.</summary>
internal static class SourceLocator
{
    /// <summary>Line and column of the value at the path; where the path leads to nothing, of its nearest parent.</summary>
    internal static (int Line, int Column) Locate(SourceText source, string path)
    {
        using var json = JsonDocument.Parse(source.Content, new JsonDocumentOptions { MaxDepth = JsonDoor.MaxDepth });
        var element = json.RootElement;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (Step(element, step) is not { } next)
            {
                break;
            }

            element = next;
        }

        var offset = Unsafe.ByteOffset(
            ref MemoryMarshal.GetReference(source.Content.Span),
            ref MemoryMarshal.GetReference(JsonMarshal.GetRawUtf8Value(element)));
        return source.Position((int)offset);
    }

    private static JsonElement? Step(JsonElement element, string step)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return int.TryParse(step.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < element.GetArrayLength() ? element[index] : null;
        }

        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var value) ? value : null;
    }
}
