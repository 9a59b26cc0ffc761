using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>A file that entries were read from, and what became of its records: <see cref="Records"/> = <see cref="Entries"/> + <see cref="Rejected"/>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record IndexSource
{
    internal static readonly ObjectShape<IndexSource> Shape = new("listSource", o =>
    {
        var name = o.Required("name", TextShape.Any, s => s.Name);
        var records = o.Required("records", NumberShape.Instance, s => s.Records);
        var entries = o.Required("entries", NumberShape.Instance, s => s.Entries);
        var rejected = o.Required("rejected", NumberShape.Instance, s => s.Rejected);
        var doubtful = o.Required("doubtfulCodes", NumberShape.Instance, s => s.DoubtfulCodes);
        return v => new IndexSource
        {
            Name = v.Get(name),
            Records = (long)v.Get(records),
            Entries = (long)v.Get(entries),
            Rejected = (long)v.Get(rejected),
            DoubtfulCodes = (long)v.Get(doubtful),
        };
    });

    /// <summary>The file's name, without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>Its records, the header and empty lines aside.</summary>
    public required long Records { get; init; }

    /// <summary>The records that became entries.</summary>
    public required long Entries { get; init; }

    /// <summary>The records that did not.</summary>
    public required long Rejected { get; init; }

    /// <summary>The entries whose identifier is missing, hidden in part or wrong, so that they can only be possible matches.</summary>
    public required long DoubtfulCodes { get; init; }
}
