using CreditRules.Screening;
using CreditRules.Tests.Cli;
using CreditRules.Tests.Screening.Entries;
using CreditRules.Tests.Screening.Reading;

namespace CreditRules.Tests.Screening.Index;

/// <summary>An index in a folder of its own, with what was said while it was built.</summary>
internal sealed class BuiltIndex : IDisposable
{
    private readonly TempFolder _folder = new();

    internal BuiltIndex(IReadOnlyList<ListText> lists, int threads = 1, int blockBytes = 0)
    {
        Path = System.IO.Path.Combine(_folder.Path, "lists.index");
        using var builder = new IndexBuilder(Path, Lists.Table, threads);
        for (var i = 0; i < lists.Count; i++)
        {
            using var table = ReadTable.Of(lists[i].Text) with { Name = lists[i].Name };
            var source = new RecordSource(table, blockBytes);
            var layout = Lists.LayoutOf(source.TakeHeader(), lists[i].List, i);
            Sources.Add(builder.Add(table, source, layout, lists[i].AsOf, Rejections.Add));
        }

        Contents = builder.Complete();
    }

    internal string Path { get; }

    internal List<IndexSource> Sources { get; } = [];

    internal List<Rejection> Rejections { get; } = [];

    internal IndexContents Contents { get; }

    internal byte[] Bytes => File.ReadAllBytes(Path);

    internal MappedIndex Open() => MappedIndex.Open(Path);

    /// <summary>The index with other bytes.</summary>
    internal MappedIndex Open(byte[] bytes)
    {
        var path = _folder.Write("other.index", bytes);
        return MappedIndex.Open(path);
    }

    public void Dispose() => _folder.Dispose();
}
