using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>The table of contents of an index: its lists, its sources, and what became of their records.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record IndexContents
{
    internal static readonly ObjectShape<IndexContents> Shape = new("listIndex", o =>
    {
        var codes = o.List("codes", TextShape.Code, c => c.Codes);
        var lists = o.List("lists", SnapshotShape, c => c.Lists);
        var sources = o.List("sources", IndexSource.Shape, c => c.Sources);
        return v => new IndexContents { Codes = v.Get(codes), Lists = v.Get(lists), Sources = v.Get(sources) };
    });

    /// <summary>The list codes by their number in the stored entries.</summary>
    public required IReadOnlyList<string> Codes { get; init => field = value.ToValueList(); }

    /// <summary>The lists that were given, in ordinal order.</summary>
    public required IReadOnlyList<ListSnapshot> Lists { get; init => field = value.ToValueList(); }

    /// <summary>The files by their number in the stored entries.</summary>
    public required IReadOnlyList<IndexSource> Sources { get; init => field = value.ToValueList(); }

    internal static ObjectShape<ListSnapshot> SnapshotShape => new("listSnapshot", o =>
    {
        var list = o.Required("list", TextShape.Code, s => s.List);
        var asOf = o.OptionalValue("asOf", DateShape.Instance, s => s.AsOf);
        var entries = o.Required("entries", NumberShape.Instance, s => s.Entries);
        return v => new ListSnapshot(v.Get(list), v.Get(asOf), (long)v.Get(entries));
    });
}
