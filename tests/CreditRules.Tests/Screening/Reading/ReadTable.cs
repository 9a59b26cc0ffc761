using System.Text;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>Reads tables through the source and the reader of screening.</summary>
internal static class ReadTable
{
    internal static DelimitedTable Of(Stream content, char delimiter = ',', bool isQuoted = true, long headerNumber = 1) => new()
    {
        Name = "folder/list.csv",
        Content = content,
        Delimiter = (byte)delimiter,
        IsQuoted = isQuoted,
        Unit = RowUnit.Line,
        HeaderNumber = headerNumber,
    };

    internal static DelimitedTable Of(string text, char delimiter = ',', bool isQuoted = true) => Of(Bytes(text), delimiter, isQuoted);

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static DelimitedTable Of(byte[] bytes, char delimiter = ',', bool isQuoted = true) => Of(new MemoryStream(bytes), delimiter, isQuoted);

    /// <summary>All records, the first too.</summary>
    internal static List<ReadRecord> All(DelimitedTable table, int blockBytes = 0, bool takesWhatIsThere = false)
    {
        var source = new RecordSource(table, blockBytes, takesWhatIsThere);
        var header = source.TakeHeader();
        return header.Count == 0 ? [] : [new ReadRecord(table.HeaderNumber, RecordFault.None, [.. header]), .. Rest(source, table)];
    }

    internal static List<ReadRecord> All(string text, char delimiter = ',', int blockBytes = 0) => All(Of(text, delimiter), blockBytes);

    /// <summary>The records that a source still has.</summary>
    internal static List<ReadRecord> Rest(RecordSource source, DelimitedTable table, bool checksUtf8 = true)
    {
        var records = new List<ReadRecord>();
        var block = new RecordBlock();
        while (source.TryTake(block, checksUtf8))
        {
            records.AddRange(In(block, table));
        }

        return records;
    }

    /// <summary>The records of a block.</summary>
    internal static List<ReadRecord> In(RecordBlock block, DelimitedTable table)
    {
        var (records, fields) = (new List<ReadRecord>(), new FieldRange[RecordReader.MaxFields]);
        var reader = new RecordReader(block, table);
        while (reader.TryRead(fields, out var count, out var fault))
        {
            var texts = fault == RecordFault.None ? fields.Take(count).Select(field => RecordReader.TextOf(block, field)) : [];
            records.Add(new ReadRecord(reader.Line, fault, texts.ToValueList()));
        }

        return records;
    }
}
