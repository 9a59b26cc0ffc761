using System.Collections.Concurrent;
using CreditRules.Evaluation;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Results as CSV: RFC 4180 with LF, codes of the wire contract, several of them separated by semicolons.</summary>
internal sealed class CsvFormat(bool withChanges) : IResultFormat
{
    private readonly ConcurrentDictionary<Decision, byte[]> _blankTails = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public void AddHeader(Utf8Buffer buffer)
    {
        buffer.Add("row,id,name,outcome,check,restrictions,incentives,procedures,safeguards,entries,basis,lastDay,wayOut,nextChange,consortium,equalGroup"u8);
        buffer.Add(withChanges ? ",outcomeBefore,added,ended,otherwiseChanged\n"u8 : "\n"u8);
    }

    /// <inheritdoc/>
    public void Add(Utf8Buffer buffer, SubjectReader record, ScreenedSubject subject, ResultChange? change)
    {
        if (record.IsPersonal)
        {
            buffer.Add(subject.Row);
            AddField(buffer, subject.Decision.Subject.Id);
            AddField(buffer, subject.Decision.Subject.Name);
        }
        else
        {
            AddParty(buffer, record);
        }

        AddTail(buffer, subject, change);
    }

    /// <inheritdoc/>
    public void AddBlank(Utf8Buffer buffer, SubjectReader record, Decision blank)
    {
        AddParty(buffer, record);
        buffer.Add(_blankTails.TryGetValue(blank, out var tail) ? tail : _blankTails.GetOrAdd(blank, TailOf));
    }

    // As they stand in the file, so that the caller finds its own again.
    private static void AddParty(Utf8Buffer buffer, SubjectReader record)
    {
        buffer.Add(record.Record);
        buffer.Add((byte)',');
        CsvText.Add(buffer, record.RawId, record.IdHasEscapes);
        buffer.Add((byte)',');
        CsvText.Add(buffer, record.RawName, record.NameHasEscapes);
    }

    private byte[] TailOf(Decision blank)
    {
        var buffer = new Utf8Buffer();
        AddTail(buffer, new ScreenedSubject { Row = 0, Subject = new Subject { Kind = SubjectKind.LegalPerson }, Decision = blank }, null);
        return buffer.Bytes.ToArray();
    }

    private void AddTail(Utf8Buffer buffer, ScreenedSubject subject, ResultChange? change)
    {
        var decision = subject.Decision;
        AddField(buffer, DecisionParts.Outcome.WordOf(decision.Outcome));
        AddField(buffer, string.Join(';', subject.Checks.Select(ResultText.Word)));
        AddField(buffer, ResultText.Measures(decision.Restrictions, withBinding: true));
        AddField(buffer, ResultText.Measures(decision.Incentives, withBinding: false));
        AddField(buffer, ResultText.Measures(decision.Procedures, withBinding: false));
        AddField(buffer, ResultText.Measures(decision.Safeguards, withBinding: false));
        AddField(buffer, ResultText.Entries(subject.Subject));
        AddField(buffer, ResultText.Basis(decision));
        AddField(buffer, ResultText.LastDay(decision.Restrictions));
        AddField(buffer, ResultText.WayOut(decision));
        AddField(buffer, decision.NextChange is { } day ? ResultText.Day(day) : null);
        AddField(buffer, subject.Consortium);
        AddField(buffer, subject.EqualGroup);
        if (withChanges)
        {
            AddField(buffer, change is null ? null : DecisionParts.Outcome.WordOf(change.Before));
            AddField(buffer, change is null ? null : string.Join(';', change.Added));
            AddField(buffer, change is null ? null : string.Join(';', change.Ended));
            AddField(buffer, change is null ? null : change.IsOtherwiseChanged ? "true" : "false");
        }

        buffer.Add((byte)'\n');
    }

    private static void AddField(Utf8Buffer buffer, string? text)
    {
        buffer.Add((byte)',');
        CsvText.Add(buffer, text);
    }
}
