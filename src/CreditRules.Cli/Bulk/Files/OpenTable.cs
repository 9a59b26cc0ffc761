using System.Collections.Concurrent;
using System.Collections.Immutable;
using CreditRules.Cli.Tables;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A table whose header was read: what its columns hold, and its records, ready to be taken.</summary>
internal sealed record OpenTable<TColumn>(DelimitedTable Table, RecordSource Records, ColumnMap<TColumn> Map) : IDisposable
    where TColumn : struct, Enum
{
    /// <summary>Opens a table.</summary>
    /// <param name="request">Which, and how.</param>
    /// <param name="names">What columns are called.</param>
    /// <param name="needed">Groups of columns, of each of which one must be there.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="warnings">Takes what there is to say, while the table is read too.</param>
    /// <exception cref="CreditRulesException">It can't be read, or its header has an error.</exception>
    internal static OpenTable<TColumn> Open(
        TableRequest request,
        ColumnNames<TColumn> names,
        ImmutableArray<ImmutableArray<TColumn>> needed,
        Stream input,
        ConcurrentQueue<Diagnostic> warnings)
    {
        var table = TableFile.Open(request, names, input, warnings);
        try
        {
            var records = new RecordSource(table);
            var map = HeaderReading<TColumn>.Read(records.TakeHeader(), names, needed, table.Name, Math.Max(1, table.HeaderNumber), out var found);
            foreach (var warning in found.Where(diagnostic => !diagnostic.IsError))
            {
                warnings.Enqueue(warning);
            }

            return map is null ? throw new CreditRulesException(found) : new OpenTable<TColumn>(table, records, map);
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Table.Dispose();
}
