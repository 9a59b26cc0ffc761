using System.Globalization;
using CreditRules.Cli.Output;
using CreditRules.Format;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What an index holds, for a person or for a program.</summary>
internal static class IndexText
{
    private static readonly ObjectShape<(string Hash, IndexContents Contents)> Shape = new("indexInfo", o =>
    {
        o.Required("format", NumberShape.Instance, _ => IndexFormat.Version);
        o.Required("hash", TextShape.Any, index => index.Hash);
        o.Required("entries", NumberShape.Instance, index => index.Contents.Sources.Sum(source => source.Entries));
        o.Required("rejected", NumberShape.Instance, index => index.Contents.Sources.Sum(source => source.Rejected));
        o.List("lists", IndexContents.SnapshotShape, index => index.Contents.Lists);
        o.List("sources", IndexSource.Shape, index => index.Contents.Sources);
        return _ => throw new NotSupportedException("what an index holds is written only");
    });

    internal static void Tell(this Screen screen, OutputFormat format, MappedIndex index, string path, Language language)
    {
        if (format == OutputFormat.Json)
        {
            screen.Exact(JsonText.WriteText(Shape, (index.Hash, index.Contents)));
        }
        else
        {
            screen.Lines(Lines(index, path, language));
        }
    }

    private static IEnumerable<string> Lines(MappedIndex index, string path, Language language)
    {
        string In(FormattableString zh, FormattableString en) => (language == Language.English ? en : zh).ToString(CultureInfo.InvariantCulture);
        var sources = index.Contents.Sources;
        yield return In(
            $"{path}：{sources.Sum(source => source.Entries)} 条名单记录，格式 {IndexFormat.Version}，{index.Hash}",
            $"{path}: {sources.Sum(source => source.Entries)} entries, format {IndexFormat.Version}, {index.Hash}");
        foreach (var list in index.Lists)
        {
            var day = list.AsOf is { } asOf ? ResultText.Day(asOf) : null;
            yield return In(
                $"  名单 {list.List}：{list.Entries} 条，截至 {day ?? "未写明"}", $"  list {list.List}: {list.Entries} entries, as of {day ?? "an unknown day"}");
        }

        foreach (var source in sources)
        {
            yield return In(
                $"  文件 {source.Name}：{source.Records} 条记录，收录 {source.Entries}，未收录 {source.Rejected}；代码缺失、遮盖或有误 {source.DoubtfulCodes}",
                $"  file {source.Name}: {source.Records} records, {source.Entries} taken, {source.Rejected} rejected; {source.DoubtfulCodes} with a code that is missing, masked or wrong");
        }
    }
}
