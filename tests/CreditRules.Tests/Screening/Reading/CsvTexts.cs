using System.Text;
using CreditRules.Model;
using CreditRules.Screening;
using CsvHelper;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>The same tables through CsvHelper, by RFC 4180.</summary>
internal static class CsvTexts
{
    /// <summary>Each record with its line, its texts, and what is wrong with its quotes.</summary>
    internal static List<ReadRecord> Read(string text, char delimiter)
    {
        var faults = new Dictionary<long, RecordFault>();
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => faults[record.LineNumber] = FaultOf(record.Reason),
        };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
        var records = new List<ReadRecord>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToValueList();
            records.Add(new ReadRecord(reader.LineNumber, RecordFault.None, fields));
        }

        return [.. records.Select(record => faults.TryGetValue(record.Line, out var fault) ? record with { Fault = fault, Fields = [] } : record)];
    }

    internal static string Write(IReadOnlyList<string> fields, char delimiter, string lineEnd)
    {
        using var content = new MemoryStream();
        using (var writer = CsvWriter.Create(content, new CsvWriterOptions { Separator = delimiter, NewLine = lineEnd }, leaveOpen: true))
        {
            writer.WriteRecord(fields.ToArray());
        }

        return Encoding.UTF8.GetString(content.ToArray());
    }

    private static RecordFault FaultOf(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => RecordFault.StrayQuote,
        CsvMalformedReason.TextAfterClosingQuote => RecordFault.TextAfterQuote,
        CsvMalformedReason.UnterminatedQuote => RecordFault.OpenQuote,
        _ => throw new InvalidOperationException($"{reason}"),
    };
}
