using System.Collections.Concurrent;
using System.Text;
using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Tables;

/// <summary>A table, opened and read to its end as a list or as a file of subjects.</summary>
internal sealed record Opened(string Text, DelimitedTable Table, IReadOnlyList<Diagnostic> Warnings)
{
    public string[] Lines => Text.Split('\n');

    public static Opened AsList(TableRequest request, Stream? input = null) => Read(request, EntryColumns.Names, input);

    public static Opened AsSubjects(TableRequest request, Stream? input = null) => Read(request, SubjectColumns.Names, input);

    public static Opened AsList(string path) => AsList(new TableRequest { Path = path });

    public static Opened AsSubjects(string path) => AsSubjects(new TableRequest { Path = path });

    /// <summary>The one error of a table that can't be read.</summary>
    public static Diagnostic Refusal(TableRequest request, Stream? input = null) =>
        Assert.Single(Assert.Throws<CreditRulesException>(() => AsSubjects(request, input)).Diagnostics);

    public static Diagnostic Refusal(string path) => Refusal(new TableRequest { Path = path });

    private static Opened Read<TColumn>(TableRequest request, ColumnNames<TColumn> names, Stream? input)
        where TColumn : struct, Enum
    {
        var warnings = new ConcurrentQueue<Diagnostic>();
        using var table = TableFile.Open(request, names, input ?? Stream.Null, warnings);
        using var content = new MemoryStream();
        table.Content.CopyTo(content);
        return new Opened(Encoding.UTF8.GetString(content.ToArray()), table, [.. warnings]);
    }
}
