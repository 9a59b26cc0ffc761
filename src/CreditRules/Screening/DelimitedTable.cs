namespace CreditRules.Screening;

/// <summary>A table in the one form in which screening reads tables: UTF-8, records of delimited fields, the first record the header.</summary>
/// <remarks>
/// CSV and TSV in UTF-8 are read as they stand; whatever else there is, is turned into this form while it is read, one line
/// a record, an empty line for a record that is left out on purpose. Disposing it closes what it reads.
/// </remarks>
internal sealed record DelimitedTable : IDisposable
{
    /// <summary>What messages call it: the path as the caller gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The bytes, from the header on, without a byte order mark.</summary>
    public required Stream Content { get; init; }

    /// <summary>What stands between fields: a comma or a TAB.</summary>
    public required byte Delimiter { get; init; }

    /// <summary>Whether fields may be quoted; TSV files have no quotes.</summary>
    public bool IsQuoted { get; init; } = true;

    /// <summary>What its records are counted in.</summary>
    public required RowUnit Unit { get; init; }

    /// <summary>The number of the header, in <see cref="Unit"/>: 1 for CSV and TSV, the row of a worksheet, and 0 where the header was made up, as for JSON.</summary>
    public long HeaderNumber { get; init; } = 1;

    /// <summary>How many bytes there are to read, for progress; null where it isn't known.</summary>
    public long? Length { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();
}
