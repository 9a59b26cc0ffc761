using System.Text;
using CreditRules.Identifiers;
using CreditRules.Screening;
using CreditRules.Tests.Screening.Entries;
using Xunit.Abstractions;
using EntryKind = CreditRules.Screening.EntryKind;

namespace CreditRules.Tests.Screening.Index;

/// <summary>What is written into an index is found in it, and nothing else.</summary>
public sealed class IndexLaws(ITestOutputHelper output)
{
    [Fact]
    public void Everything_is_found_by_its_code_and_by_its_name_and_nothing_else_is() => ScreeningLaw.Holds("found", output, 40, draws =>
    {
        var lists = new SmallLists(draws).Lists();
        using var built = new BuiltIndex(lists, draws.Between(1, 3), draws.OneOf(1, 40, 300, 0));
        using var index = built.Open();
        index.CheckAll(draws.Between(1, 3));
        var entries = EntriesOf(index);
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            var keyed = entries.Select(entry => (Key: KeyOf(kind, entry.Id, entry.Type, entry.Name), entry.Place)).Where(entry => entry.Key != 0).ToLookup(entry => entry.Key, entry => entry.Place);
            foreach (var key in keyed.Select(group => group.Key).SelectMany(key => new[] { key, key + 1, key - 1, ~key }).Append(0UL))
            {
                var found = index.Find(kind, key).ToArray().Select(entry => entry.Place);
                if (!found.SequenceEqual(keyed[key]))
                {
                    return $"{kind} {key:x}\n{string.Join('\n', lists)}";
                }
            }

            if (index.Has(kind) != (keyed.Count > 0))
            {
                return $"{kind}";
            }
        }

        return entries.Count == built.Sources.Sum(source => source.Entries) ? null : $"{entries.Count}";
    });

    [Fact]
    public void The_same_lists_make_the_same_bytes_whatever_the_threads_and_the_blocks() => ScreeningLaw.Holds("bytes", output, 150, draws =>
    {
        var lists = new SmallLists(draws).Lists();
        using var first = new BuiltIndex(lists);
        foreach (var threads in new[] { 1, 2, 5 })
        {
            using var other = new BuiltIndex(lists, threads, draws.OneOf(1, 17, 200, 0));
            if (!first.Bytes.AsSpan().SequenceEqual(other.Bytes) || !first.Rejections.SequenceEqual(other.Rejections))
            {
                return $"{threads}\n{string.Join('\n', lists)}";
            }
        }

        return null;
    });

    [Fact]
    public void Totals_add_up() => ScreeningLaw.Holds("totals", output, 50, draws =>
    {
        var lists = new SmallLists(draws).Lists();
        using var built = new BuiltIndex(lists, 2, 100);
        using var index = built.Open();
        return built.Sources.Any(source => source.Records != source.Entries + source.Rejected || source.DoubtfulCodes > source.Entries) ? "a source"
            : built.Sources.Sum(source => source.Rejected) != built.Rejections.Count ? "rejections"
            : built.Sources.Sum(source => source.Entries) != index.Lists.Sum(list => list.Entries) ? "lists"
            : !index.Contents.Sources.SequenceEqual(built.Sources) || index.Contents != built.Contents ? "contents"
            : lists.Where(list => list.List is not null).Any(list => !index.Lists.Any(found => found.List == list.List)) ? "a list that was given is missing"
            : null;
    });

    private static List<(ulong Place, string? Id, IdType? Type, string? Name)> EntriesOf(MappedIndex index)
    {
        var entries = new List<(ulong, string?, IdType?, string?)>();
        for (ulong place = 0; place < (ulong)index.EntryBytes;)
        {
            var entry = new StoredEntry(index.EntryAt(place));
            entries.Add((place, entry.Text(EntryField.Id), entry.Head.IdType, entry.Text(EntryField.Name)));
            place += (ulong)entry.Head.Length;
        }

        return entries;
    }

    private static ulong KeyOf(EntryKind kind, string? id, IdType? type, string? name)
    {
        var code = PartyCode.Of(Identifier.Read(id ?? "", type));
        return kind == EntryKind.ByCode ? code.Use is CodeUse.Masked ? 0 : code.Key
            : code.IsDecisive == (kind == EntryKind.ByNameBesideCode) && name is not null ? KeyText.OfName(Encoding.UTF8.GetBytes(name)) : 0;
    }
}
