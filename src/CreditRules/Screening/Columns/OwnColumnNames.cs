using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>Reads the caller's own column names: <c>{ "columns": { "登记号": "id", "备注": null } }</c>.</summary>
internal static class OwnColumnNames
{
    /// <exception cref="CreditRulesException">The text has an error; every one of them is told.</exception>
    internal static ColumnNames<TColumn> Read<TColumn>(SourceText source, ColumnNames<TColumn> names)
        where TColumn : struct, Enum
    {
        var log = new ReadLog(source);
        return DocumentReader.TryRead(log, Shape<TColumn>(), out var own) ? names.With(own) : throw new CreditRulesException(log.Diagnostics);
    }

    private static ObjectShape<IReadOnlyDictionary<string, TColumn?>> Shape<TColumn>()
        where TColumn : struct, Enum => new("ownColumns", o =>
        {
            var columns = o.Required("columns", new OwnColumnsShape<TColumn>(), own => own);
            return values => values.Get(columns);
        });
}
