using System.Collections.Concurrent;
using System.Text;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Results as JSON lines: the record's number, why a person must look, and the decision of the wire contract.</summary>
internal sealed class JsonlFormat : IResultFormat
{
    private const string Place = "\u0001";

    private readonly ConcurrentDictionary<Decision, (byte[] Before, byte[] After)> _blank = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public void AddHeader(Utf8Buffer buffer)
    {
    }

    /// <inheritdoc/>
    public void Add(Utf8Buffer buffer, SubjectReader record, ScreenedSubject subject, ResultChange? change)
    {
        buffer.Add("{\"row\":"u8);
        buffer.Add(subject.Row);
        AddTexts(buffer, ",\"check\":", subject.Checks.Select(ResultText.Word));
        AddText(buffer, ",\"consortium\":", subject.Consortium);
        AddText(buffer, ",\"equalGroup\":", subject.EqualGroup);
        if (change is not null)
        {
            AddText(buffer, ",\"change\":{\"outcomeBefore\":", DecisionParts.Outcome.WordOf(change.Before));
            AddTexts(buffer, ",\"added\":", change.Added);
            AddTexts(buffer, ",\"ended\":", change.Ended);
            buffer.Add(change.IsOtherwiseChanged ? ",\"otherwiseChanged\":true}"u8 : ",\"otherwiseChanged\":false}"u8);
        }

        buffer.Add(",\"decision\":"u8);
        buffer.Add(Json(DecisionShape.Instance, subject.Decision));
        buffer.Add("}\n"u8);
    }

    /// <inheritdoc/>
    public void AddBlank(Utf8Buffer buffer, SubjectReader record, Decision blank)
    {
        var (before, after) = _blank.TryGetValue(blank, out var found) ? found : _blank.GetOrAdd(blank, Split);
        buffer.Add("{\"row\":"u8);
        buffer.Add(record.Record);
        buffer.Add(",\"check\":[],\"decision\":"u8);
        buffer.Add(before);
        buffer.Add(Json(DecisionParts.Party, record.ToPartyName()));
        buffer.Add(after);
        buffer.Add("}\n"u8);
    }

    // The same for all but the subject: written once, with a mark in the subject's place.
    private static (byte[] Before, byte[] After) Split(Decision blank)
    {
        var whole = Json(DecisionShape.Instance, blank with { Subject = new PartyName(Place, null) }).AsSpan();
        var mark = Json(DecisionParts.Party, new PartyName(Place, null));
        var at = whole.IndexOf(mark);
        return (whole[..at].ToArray(), whole[(at + mark.Length)..].ToArray());
    }

    private static byte[] Json<T>(Shape<T> shape, T value) => JsonText.Write(shape, value, indented: false);

    private static byte[] Quoted(string text) => Json(TextShape.Any, text);

    private static void AddText(Utf8Buffer buffer, string member, string? text)
    {
        if (text is not null)
        {
            buffer.Add(member);
            buffer.Add(Quoted(text));
        }
    }

    private static void AddTexts(Utf8Buffer buffer, string member, IEnumerable<string> texts)
    {
        buffer.Add(member);
        buffer.Add((byte)'[');
        buffer.Add(string.Join(',', texts.Select(text => Encoding.UTF8.GetString(Quoted(text)))));
        buffer.Add((byte)']');
    }
}
