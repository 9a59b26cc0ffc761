using System.Collections.Concurrent;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Opens published lists and files of subjects.</summary>
internal static class ListSource
{
    internal static OpenTable<EntryColumn> Open(ListRequest request, Stream input, ConcurrentQueue<Diagnostic> warnings) => OpenTable<EntryColumn>.Open(
        new TableRequest { Path = request.Path, Encoding = request.Encoding },
        Own(request.Columns, EntryColumns.Names),
        EntryColumns.Needed(request.List is not null),
        input,
        warnings);

    internal static OpenTable<SubjectColumn> Open(TableRequest request, string? columns, Stream input, ConcurrentQueue<Diagnostic> warnings) =>
        OpenTable<SubjectColumn>.Open(request, Own(columns, SubjectColumns.Names), SubjectColumns.Needed, input, warnings);

    /// <summary>The number of a list that was named.</summary>
    /// <exception cref="CreditRulesException">The rule book doesn't declare it.</exception>
    internal static int NumberOf(ListRequest request, ListTable lists) =>
        request.List is not { } code ? -1
        : lists.NumberOf(code) is >= 0 and var number ? number
        : throw BulkProblems.Of(request.Path, BulkProblems.UnknownList, code, Format.Suggestion.Advice(code, lists.Codes));

    private static ColumnNames<TColumn> Own<TColumn>(string? path, ColumnNames<TColumn> names)
        where TColumn : struct, Enum
    {
        if (path is null)
        {
            return names;
        }

        var files = new InputFiles(Stream.Null);
        var source = files.Read(path);
        files.ThrowIfUnreadable();
        return OwnColumnNames.Read(source!, names);
    }
}
