using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CreditRules.Screening;
using CreditRules.Tests.Screening.Entries;

namespace CreditRules.Tests.Screening.Index;

/// <summary>A file that isn't what was built is found out, and nothing is answered from it.</summary>
public sealed class DamagedIndexTests
{
    private static readonly ListText Small = new("id,name,listedOn\n91371003XXXXXXX19K,甲,2017-03-01\n,乙,2017-03-02\n", "tax-major");

    private static string Code(Action act)
    {
        var exception = Assert.ThrowsAny<Exception>(act);
        var told = exception is DamagedIndexException damaged ? damaged.Told : Assert.IsType<CreditRulesException>(exception);
        return Assert.Single(told.Diagnostics).Code;
    }

    private static void ReadAll(string path)
    {
        using var index = MappedIndex.Open(path);
        index.CheckAll(1);
    }

    [Fact]
    public void Every_single_byte_that_is_another_is_found_out()
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;
        using var file = File.OpenHandle(built.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        for (var at = 0; at < bytes.Length; at++)
        {
            RandomAccess.Write(file, [(byte)(bytes[at] ^ (1 << (at % 8)))], at);
            Assert.Equal((at, at is < 8 ? "CR0512" : at is < 12 ? "CR0513" : at is >= 16 and < 24 ? "CR0514" : "CR0515"), (at, Code(() => ReadAll(built.Path))));
            RandomAccess.Write(file, [bytes[at]], at);
        }

        ReadAll(built.Path);
    }

    [Fact]
    public void Damage_in_what_is_asked_for_is_found_out_when_it_is_asked_for()
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;
        using var whole = built.Open();
        var key = PartyCode.Of("91371003XXXXXXX19K"u8, null).Key;
        var place = Assert.Single(whole.Find(EntryKind.ByCode, key).ToArray()).Place;
        bytes[IndexFormat.HeadBytes + EntryHead.Bytes + 8] ^= 1;

        // The table of contents stands in the same block here.
        Assert.Equal("CR0515", Code(() => built.Open(bytes).EntryAt(place)));
    }

    [Theory]
    [InlineData(1, "CR0514")]
    [InlineData(2000, "CR0514")]
    [InlineData(-1, "CR0514")]
    public void A_file_that_is_cut_or_grown_is_not_whole(int cut, string code)
    {
        using var built = new BuiltIndex([Small]);
        byte[] bytes = cut > 0 ? built.Bytes[..^cut] : [.. built.Bytes, 0];

        Assert.Equal(code, Code(() => built.Open(bytes)));
    }

    [Fact]
    public void Half_a_file_a_bare_head_and_less_are_told_apart_from_other_files()
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;

        Assert.Equal("CR0514", Code(() => built.Open(bytes[..(bytes.Length / 2)])));
        Assert.Equal("CR0514", Code(() => built.Open(bytes[..100])));
        Assert.Equal("CR0512", Code(() => built.Open(bytes[..10])));
        Assert.Equal("CR0512", Code(() => built.Open([])));
        Assert.Equal("CR0512", Code(() => built.Open(Encoding.UTF8.GetBytes(Small.Text))));
        Assert.Equal("CR0512", Code(() => built.Open(new byte[10_000])));
    }

    [Fact]
    public void What_cannot_be_read_is_said_to_be_so()
    {
        using var built = new BuiltIndex([Small]);

        Assert.Equal("CR0511", Code(() => MappedIndex.Open(built.Path + ".none")));
        Assert.Equal("CR0511", Code(() => MappedIndex.Open(Path.GetDirectoryName(built.Path)!)));
        Assert.Equal("CR0511", Code(() => MappedIndex.Open("")));
    }

    [Fact]
    public void Another_format_is_told_with_both_numbers()
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;
        bytes[IndexFormat.VersionAt] = 9;

        var diagnostic = Assert.Single(Assert.Throws<CreditRulesException>(() => built.Open(bytes)).Diagnostics);

        Assert.Equal("CR0513", diagnostic.Code);
        Assert.Contains("format 9", diagnostic.Message.En, StringComparison.Ordinal);
        Assert.Contains("format 1", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"codes\":[\"tax-major\"],\"lists\":7}")]
    [InlineData("{\"codes\":[\"tax-major\"],\"lists\":[{\"list\":\"tax-major\",\"asOf\":\"2017-02-30\",\"entries\":1}],\"sources\":[]}")]
    public void A_table_of_contents_that_is_none_is_refused_though_its_check_holds(string json)
    {
        using var built = new BuiltIndex([Small]);
        var path = built.Path + ".made";
        using (var file = new IndexFile(path))
        {
            file.Write(Encoding.UTF8.GetBytes(json), file.Reserve(IndexSection.Contents, json.Length));
            file.Complete(1);
        }

        Assert.Throws<CreditRulesException>(() => MappedIndex.Open(path));
    }

    [Theory]
    [InlineData(nameof(IndexSection.Entries), 1L << 60, 100)]
    [InlineData(nameof(IndexSection.Entries), 4096, 1L << 60)]
    [InlineData(nameof(IndexSection.Entries), -4096, 100)]
    [InlineData(nameof(IndexSection.Entries), 4096, -1)]
    [InlineData(nameof(IndexSection.Entries), 4096, long.MaxValue)]
    [InlineData(nameof(IndexSection.Contents), 0, 100)]
    [InlineData(nameof(IndexSection.Contents), 4096, 0)]
    [InlineData(nameof(IndexSection.CodeKeys), 4096, 1L << 40)]
    [InlineData(nameof(IndexSection.NameBuckets), 4096, 4)]
    [InlineData(nameof(IndexSection.OtherNameKeys), 1L << 40, 16)]
    public void A_head_that_leads_outside_of_its_file_is_refused_though_its_hash_holds(string section, long offset, long length)
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;
        var at = IndexFormat.SectionsAt + ((int)Enum.Parse<IndexSection>(section) * IndexFormat.SectionBytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), offset);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at + sizeof(long)), length);
        Reseal(bytes);

        Assert.Equal("CR0515", Code(() => built.Open(bytes)));
    }

    [Fact]
    public void Keys_and_entries_that_lead_outside_are_refused_though_every_check_holds()
    {
        using var built = new BuiltIndex([Small]);
        var bytes = built.Bytes;
        var buckets = SectionOf(bytes, IndexSection.CodeBuckets);
        var key = PartyCode.Of("91371003XXXXXXX19K"u8, null).Key;
        bytes.AsSpan(buckets.Offset, buckets.Length).Fill(0x7F);
        bytes.AsSpan(buckets.Offset + (int)(key >> 56 << 2), 4).Clear();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(IndexFormat.HeadBytes), int.MaxValue);
        Reseal(bytes);
        using var index = built.Open(bytes);

        index.CheckAll(1);
        Assert.Equal("CR0515", Code(() => index.Find(EntryKind.ByCode, key)));
        Assert.Equal("CR0515", Code(() => index.EntryAt(0)));
        Assert.Equal("CR0515", Code(() => index.EntryAt(1_000_000)));
        Assert.Equal("CR0515", Code(() => index.EntryAt(ulong.MaxValue)));
    }

    private static (int Offset, int Length) SectionOf(byte[] bytes, IndexSection section)
    {
        var at = IndexFormat.SectionsAt + ((int)section * IndexFormat.SectionBytes);
        return ((int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at)), (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at + sizeof(long))));
    }

    // One block of checked bytes, as small indexes have.
    private static void Reseal(byte[] bytes)
    {
        var checks = SectionOf(bytes, IndexSection.Checks);
        SHA256.HashData(bytes.AsSpan(IndexFormat.HeadBytes, checks.Offset - IndexFormat.HeadBytes))[..IndexFormat.CheckBytes].CopyTo(bytes, checks.Offset);
        IndexFile.HashOf(bytes.AsSpan(0, IndexFormat.HeadBytes), bytes.AsSpan(checks.Offset, checks.Length), bytes.AsSpan(IndexFormat.HashAt, IndexFormat.HashBytes));
    }

    [Fact]
    public void An_index_that_was_not_completed_is_none()
    {
        using var built = new BuiltIndex([Small]);
        var path = built.Path + ".broken-off";
        new IndexBuilder(path, Lists.Table, 1).Dispose();

        Assert.Equal("CR0512", Code(() => MappedIndex.Open(path)));
    }
}
