using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CreditRules.Screening;

namespace CreditRules.Cli.Tables.Records;

/// <summary>Reads one JSON object into the fields of the columns.</summary>
internal sealed class RecordFields<TColumn>(MemberNames<TColumn> names)
    where TColumn : struct, Enum
{
    private const int MaxDepth = 32;
    private const int LongestName = 256;

    // Nobody shows these texts in a page: they are read again at once.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Dictionary<TColumn, (Range Place, int Rank)> _fields = [];

    /// <summary>The text of a column; empty where the record has none.</summary>
    internal ReadOnlySpan<byte> this[TColumn column] => _fields.TryGetValue(column, out var field) ? _text.WrittenSpan[field.Place] : [];

    /// <summary>Reads a record; says why it couldn't, or null.</summary>
    internal LocalText? Read(ReadOnlySpan<byte> record)
    {
        _text.ResetWrittenCount();
        _fields.Clear();
        if (!Utf8.IsValid(record))
        {
            return UnreadRecord.NotUtf8;
        }

        try
        {
            var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            return reader.TokenType != JsonTokenType.StartObject ? Rest(ref reader, UnreadRecord.NotAnObject) : Members(ref reader);
        }
        catch (JsonException)
        {
            return UnreadRecord.NotJson;
        }
        catch (InvalidOperationException)
        {
            return UnreadRecord.HalfACharacter;
        }
    }

    // What follows must be JSON too, else that is the first thing to say.
    private static LocalText Rest(ref Utf8JsonReader reader, LocalText fault)
    {
        reader.Skip();
        while (reader.Read())
        {
        }

        return fault;
    }

    private LocalText? Members(ref Utf8JsonReader reader)
    {
        LocalText? fault = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKnown = TryFind(ref reader, out var alias);
            reader.Read();
            if (isKnown && reader.TokenType != JsonTokenType.Null)
            {
                fault = Value(ref reader, alias) ?? fault;
            }
            else
            {
                reader.Skip();
            }
        }

        // One step further, so that text after the object is noticed.
        _ = reader.Read();
        return fault;
    }

    private bool TryFind(ref Utf8JsonReader reader, out ColumnAlias<TColumn> alias)
    {
        alias = default;
        if (reader.ValueSpan.Length > LongestName)
        {
            return false;
        }

        Span<char> name = stackalloc char[LongestName];
        return names.TryFind(name[..reader.CopyString(name)], out alias);
    }

    private LocalText? Value(ref Utf8JsonReader reader, ColumnAlias<TColumn> alias)
    {
        var start = _text.WrittenCount;
        var fault = Append(ref reader, alias.Column);
        if (fault is not null || FieldText.IsBlank(_text.WrittenSpan[start..]))
        {
            return fault;
        }

        var isThere = _fields.TryGetValue(alias.Column, out var field);
        if (isThere && field.Rank == alias.Rank)
        {
            return UnreadRecord.Twice(ColumnNames<TColumn>.WireName(alias.Column));
        }

        if (!isThere || alias.Rank < field.Rank)
        {
            _fields[alias.Column] = (start.._text.WrittenCount, alias.Rank);
        }

        return null;
    }

    private LocalText? Append(ref Utf8JsonReader reader, TColumn column)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                _text.Advance(reader.CopyString(_text.GetSpan(reader.ValueSpan.Length + 1)));
                return null;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when !ColumnNature.IsNested(column):
                reader.Skip();
                return UnreadRecord.NotText(ColumnNames<TColumn>.WireName(column));
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                AppendNested(ref reader);
                return null;
            case JsonTokenType.Number when ColumnNature.IsCode(column) && MayHaveLostDigits(reader.ValueSpan):
                return UnreadRecord.LostDigits(ColumnNames<TColumn>.WireName(column));
            default:
                _text.Write(reader.ValueSpan);
                return null;
        }
    }

    private void AppendNested(ref Utf8JsonReader reader)
    {
        using var nested = JsonDocument.ParseValue(ref reader);
        using var writer = new Utf8JsonWriter(_text, Compact);
        nested.WriteTo(writer);
    }

    private static bool MayHaveLostDigits(ReadOnlySpan<byte> number) =>
        number.Length > ColumnNature.SureDigits || number.ContainsAny(".eE"u8);
}
