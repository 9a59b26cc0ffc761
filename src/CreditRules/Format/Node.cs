using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>One value of a document under reading, which knows where it stands.</summary>
internal sealed class Node
{
    private readonly ReadLog _log;
    private readonly Node? _parent;
    private readonly string? _member;
    private readonly int _index;

    private Node(ReadLog log, JsonElement element, Node? parent, string? member, int index) =>
        (_log, Element, _parent, _member, _index) = (log, element, parent, member, index);

    internal JsonElement Element { get; }

    internal string Path => _parent is null ? JsonPath.Root
        : _member is not null ? _parent.Path + JsonPath.Step(_member)
        : string.Create(CultureInfo.InvariantCulture, $"{_parent.Path}[{_index}]");

    /// <summary>Whether so much is wrong already that reading on tells nothing new.</summary>
    internal bool IsHopeless => _log.IsFull;

    internal int Offset => OffsetOf(JsonMarshal.GetRawUtf8Value(Element));

    internal static Node Root(ReadLog log, JsonElement element) => new(log, element, null, null, 0);

    internal Node Member(string name, JsonElement value) => new(_log, value, this, name, 0);

    internal Node Item(int index, JsonElement value) => new(_log, value, this, null, index);

    internal void Report(Problem problem, params Particular[] particulars) => _log.Add(problem, Path, Offset, particulars);

    internal void ReportMember(JsonProperty property, string name, Problem problem, params Particular[] particulars) =>
        _log.Add(problem, Path + JsonPath.Step(name), OffsetOf(JsonMarshal.GetRawUtf8PropertyName(property)) - 1, particulars);

    /// <summary>Every member with a well-formed name; an ill-formed name is reported. Ends early where reading on is hopeless.</summary>
    internal IEnumerable<(string Name, JsonProperty Property)> Members()
    {
        foreach (var property in Element.EnumerateObject())
        {
            if (IsHopeless)
            {
                yield break;
            }

            if (NameOf(property) is { } name)
            {
                yield return (name, property);
            }
        }
    }

    /// <summary>The first member of that name, or null; reports nothing.</summary>
    internal Node? Find(string name)
    {
        foreach (var property in Element.EnumerateObject())
        {
            if (Decode(() => property.Name) == name)
            {
                return Member(name, property.Value);
            }
        }

        return null;
    }

    /// <summary>The text of a JSON string, or null; reports nothing.</summary>
    internal string? TextIfAny() => Element.ValueKind == JsonValueKind.String ? Decode(Element.GetString) : null;

    /// <summary>The text of a JSON string, or null after reporting why there is none.</summary>
    internal string? Text()
    {
        if (Element.ValueKind != JsonValueKind.String)
        {
            ReportType("文本", "a text");
            return null;
        }

        var raw = JsonMarshal.GetRawUtf8Value(Element);
        if (raw.Length > TextShape.MaxLength * 6)
        {
            Report(FormatProblems.TextTooLong);
            return null;
        }

        // Only an escape can hide half a surrogate pair: the bytes themselves are known to be UTF-8.
        var text = raw.Contains((byte)'\\') ? Decode(Element.GetString) : Encoding.UTF8.GetString(raw[1..^1]);
        if (text is null)
        {
            Report(FormatProblems.LoneSurrogate);
            return null;
        }

        if (text.Length > TextShape.MaxLength)
        {
            Report(FormatProblems.TextTooLong);
            return null;
        }

        return text;
    }

    internal void ReportType(string expectedZh, string expectedEn)
    {
        var (zh, en) = Element.ValueKind switch
        {
            JsonValueKind.Object => ("对象", "an object"),
            JsonValueKind.Array => ("数组", "an array"),
            JsonValueKind.String => ("文本", "a text"),
            JsonValueKind.Number => ("数", "a number"),
            JsonValueKind.Null => ("`null`", "`null`"),
            _ => ("真假值", "a truth value"),
        };
        Report(FormatProblems.WrongType, new Particular(expectedZh, expectedEn), new Particular(zh, en));
    }

    /// <summary>The name of a member, or null after reporting that it is ill-formed.</summary>
    internal string? NameOf(JsonProperty property)
    {
        if (Decode(() => property.Name) is { } name)
        {
            return name;
        }

        ReportMember(property, "?", FormatProblems.LoneSurrogate);
        return null;
    }

    // The only signal that System.Text.Json gives of half a surrogate pair is this exception.
    private static string? Decode(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private int OffsetOf(ReadOnlySpan<byte> raw) =>
        (int)Unsafe.ByteOffset(
            ref MemoryMarshal.GetReference(_log.Source.Content.Span),
            ref MemoryMarshal.GetReference(raw));
}
