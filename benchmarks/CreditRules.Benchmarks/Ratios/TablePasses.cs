using System.Globalization;
using System.Text;
using CreditRules.Screening;
using CsvHelper;

namespace CreditRules.Benchmarks;

/// <summary>One table in memory, read in several ways; each returns how many fields it saw.</summary>
internal sealed class TablePasses
{
    private const int Records = 200_000;

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(Table());

    /// <summary>By CsvHelper, fields as spans of bytes.</summary>
    internal long HelperPlaces() => ReadByHelper((reader, field) => !reader.GetRawSpan(field).IsEmpty);

    /// <summary>By CsvHelper, every field as a text.</summary>
    internal long HelperTexts() => ReadByHelper((reader, field) => reader.GetString(field).Length > 0);

    /// <summary>By our reader, fields as places in the bytes: what screening asks for.</summary>
    internal long Places() => Read((block, field) => field.Length > 0, checksUtf8: false);

    /// <summary>The same, every block checked to be UTF-8.</summary>
    internal long CheckedPlaces() => Read((block, field) => field.Length > 0, checksUtf8: true);

    /// <summary>By our reader, every field as a text.</summary>
    internal long Texts() => Read((block, field) => RecordReader.TextOf(block, field).Length > 0, checksUtf8: false);

    private long ReadByHelper(Func<CsvReader, int, bool> isSeen)
    {
        using var reader = CsvReader.Create(new MemoryStream(_bytes), new CsvReaderOptions { HasHeader = false });
        var seen = 0L;
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                seen += isSeen(reader, field) ? 1 : 0;
            }
        }

        return seen;
    }

    private long Read(Func<RecordBlock, FieldRange, bool> isSeen, bool checksUtf8)
    {
        using var table = new DelimitedTable { Name = "table", Content = new MemoryStream(_bytes), Delimiter = (byte)',', Unit = RowUnit.Line, HeaderNumber = 0 };
        var source = new RecordSource(table);
        var block = new RecordBlock();
        var fields = new FieldRange[RecordReader.MaxFields];
        var seen = 0L;
        while (source.TryTake(block, checksUtf8))
        {
            var records = new RecordReader(block, table, checksUtf8);
            while (records.TryRead(fields, out var count, out _))
            {
                foreach (var field in fields.AsSpan(0, count))
                {
                    seen += isSeen(block, field) ? 1 : 0;
                }
            }
        }

        return seen;
    }

    // Eight fields, some empty, one in fifty quoted, as lists are.
    private static string Table()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Records; i++)
        {
            var name = i % 50 == 0 ? $"\"示例{i},贸易\"\"有限\"\"公司\"" : $"示例{i}贸易有限公司";
            text.Append(CultureInfo.InvariantCulture, $"91000000{i:D8}XK,{name},E-{i:D9},active,2026-03-01,{(i % 3 == 0 ? "" : "2028-03-01")},某市中级人民法院,000615\n");
        }

        return text.ToString();
    }
}
