using CreditRules.Screening;
using CreditRules.Tests.Screening.Entries;

namespace CreditRules.Tests.Screening.Index;

/// <summary>What an index says of its lists and its sources.</summary>
public sealed class IndexContentsTests
{
    private const string Header = "id,name,list,listedOn\n";
    private const string Firm = "91371003XXXXXXX19K";
    private static readonly DateOnly Day = new(2017, 3, 1);

    [Fact]
    public void A_list_of_nobody_is_a_list_that_was_searched()
    {
        using var built = new BuiltIndex([new(Header, "tax-major", Day), new(Header, "tax-credit-a"), new(Header + "x", "samr-abnormal")]);
        using var index = built.Open();

        Assert.Equal([new("samr-abnormal", null, 0), new("tax-credit-a", null, 0), new("tax-major", Day, 0)], index.Lists);
        Assert.False(index.Has(EntryKind.ByCode));
        Assert.True(index.Find(EntryKind.ByCode, 7).IsEmpty);
        index.CheckAll(2);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public void A_file_on_which_nobody_stands_makes_its_list_as_old_as_it_is(int days)
    {
        using var built = new BuiltIndex([new($"{Header}{Firm},甲,,2017-03-01\n", "tax-major", Day), new(Header, "tax-major", Day.AddDays(days))]);
        using var index = built.Open();

        Assert.Equal([new("tax-major", Day.AddDays(Math.Min(days, 0)), 1)], index.Lists);
    }

    [Fact]
    public void An_index_of_no_list_at_all_is_an_index()
    {
        using var built = new BuiltIndex([]);
        using var index = built.Open();

        Assert.Empty(index.Lists);
        Assert.Equal(Lists.Table.Codes, index.Codes);
        Assert.Equal(0, index.EntryBytes);
    }

    [Fact]
    public void A_list_of_two_files_is_as_old_as_the_older_and_of_no_day_where_one_has_none()
    {
        using var built = new BuiltIndex(
        [
            new ListText($"{Header}{Firm},甲,,2017-03-01\n{Firm},甲,tax-credit-a,2017-03-01\n", "tax-major", Day),
            new ListText($"{Header}{Firm},甲,,2017-03-01\n{Firm},甲,tax-credit-a,2017-03-01\n", "tax-major", Day.AddDays(-3)),
            new ListText($"{Header}{Firm},甲,tax-credit-a,2017-03-01\n"),
        ]);

        Assert.Equal([new("tax-credit-a", null, 3), new("tax-major", Day.AddDays(-3), 2)], built.Contents.Lists);
    }

    [Fact]
    public void Each_entry_knows_its_file_and_its_line()
    {
        using var built = new BuiltIndex(
            [new ListText($"{Header}\n{Firm},甲,,2017-03-01\n", "tax-major"), new ListText($"{Header}{Firm},\"甲\n乙\",,2017-03-01\n{Firm},丙,,2017-03-01\n", "samr-abnormal", Name: "other/b.csv")], 2, 1);
        using var index = built.Open();
        var found = index.Find(EntryKind.ByCode, PartyCode.Of("91371003XXXXXXX19K"u8, null).Key).ToArray();

        Assert.Equal(
            [(0, 3, "tax-major", "甲"), (1, 2, "samr-abnormal", "甲\n乙"), (1, 4, "samr-abnormal", "丙")],
            found.Select(key => Told(index, key.Place)));
        Assert.Equal(["list.csv", "b.csv"], index.Contents.Sources.Select(source => source.Name));
    }

    [Fact]
    public void A_masked_entry_is_found_by_its_name_alone_and_counts_as_doubtful()
    {
        using var built = new BuiltIndex([new ListText($"{Header}9137*******19K,甲 公司,,2017-03-01\n{Firm},乙公司,,2017-03-01\n", "tax-major")]);
        using var index = built.Open();

        Assert.Single(index.Find(EntryKind.ByCode, PartyCode.Of("91371003XXXXXXX19K"u8, null).Key).ToArray());
        Assert.True(index.Find(EntryKind.ByCode, PartyCode.Of("9137*******19K"u8, null).Key).IsEmpty);
        Assert.Single(index.Find(EntryKind.ByName, KeyText.OfName("甲公司"u8)).ToArray());
        Assert.True(index.Find(EntryKind.ByNameBesideCode, KeyText.OfName("甲公司"u8)).IsEmpty);
        Assert.Single(index.Find(EntryKind.ByNameBesideCode, KeyText.OfName("乙公司"u8)).ToArray());
        Assert.Equal(1, Assert.Single(built.Sources).DoubtfulCodes);
    }

    [Fact]
    public void More_keys_than_fit_the_fewest_buckets_are_all_found()
    {
        var rows = string.Concat(Enumerable.Range(0, 6000).Select(number => $",第{number}号,,2017-03-01\n"));
        using var built = new BuiltIndex([new ListText(Header + rows, "tax-major")], 2, 5000);
        using var index = built.Open();

        Assert.All(Enumerable.Range(0, 6000), number =>
            Assert.Equal(number + 2, Told(index, Assert.Single(index.Find(EntryKind.ByName, KeyText.OfName(System.Text.Encoding.UTF8.GetBytes($"第{number}号"))).ToArray()).Place).Record));
        index.CheckAll(3);
    }

    [Fact]
    public void Two_indexes_of_unlike_lists_have_unlike_hashes_and_of_the_same_lists_the_same()
    {
        string Hash(string text)
        {
            using var built = new BuiltIndex([new ListText(Header + text, "tax-major")]);
            using var index = built.Open();
            return index.Hash;
        }

        Assert.Equal(Hash($"{Firm},甲,,2017-03-01\n"), Hash($"{Firm},甲,,2017-03-01"));
        Assert.NotEqual(Hash($"{Firm},甲,,2017-03-01\n"), Hash($"{Firm},甲,,2017-03-02\n"));
        Assert.StartsWith("sha256:", Hash(""), StringComparison.Ordinal);
    }

    private static (int Source, int Record, string List, string? Name) Told(MappedIndex index, ulong place)
    {
        var entry = new StoredEntry(index.EntryAt(place));
        return (entry.Head.Source, (int)entry.Head.Record, index.Codes[entry.Head.List], entry.Text(EntryField.Name));
    }
}
