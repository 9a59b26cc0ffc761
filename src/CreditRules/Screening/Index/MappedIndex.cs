using System.Buffers.Binary;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>An index file, mapped into memory; each block is checked when it is first read.</summary>
/// <remarks>Thread-safe. Opening it reads the head, the checks and the table of contents, and nothing else.</remarks>
internal sealed unsafe class MappedIndex : EntrySearch
{
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly (long Offset, long Length)[] _sections = new (long, long)[(int)IndexSection.Count];
    private readonly byte[] _bucketBits;

    // One for each block that was found whole. Two threads may check the same one: both write the same.
    private readonly bool[] _isWhole;

    private MappedIndex(string path, MemoryMappedFile file, long length)
    {
        (_path, _file) = (path, file);
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        var head = Raw(0, IndexFormat.HeadBytes);
        for (var i = 0; i < _sections.Length; i++)
        {
            var at = head[(IndexFormat.SectionsAt + (i * IndexFormat.SectionBytes))..];
            _sections[i] = (BinaryPrimitives.ReadInt64LittleEndian(at), BinaryPrimitives.ReadInt64LittleEndian(at[sizeof(long)..]));
        }

        _bucketBits = head.Slice(IndexFormat.BucketBitsAt, 3).ToArray();
        try
        {
            Hash = "sha256:" + Convert.ToHexStringLower(CheckHead(head));
            CheckSections();
            _isWhole = new bool[(_sections[(int)IndexSection.Checks].Length / IndexFormat.CheckBytes) + 1];
            Contents = ReadContents();
        }
        catch
        {
            // What can't be used must not stand in the way of building it again.
            Dispose();
            throw;
        }
    }

    /// <summary>The hash over everything: <c>sha256:…</c>.</summary>
    internal string Hash { get; }

    internal IndexContents Contents { get; }

    internal override IReadOnlyList<string> Codes => Contents.Codes;

    internal override IReadOnlyList<ListSnapshot> Lists => Contents.Lists;

    /// <summary>Opens an index.</summary>
    /// <exception cref="CreditRulesException">It can't be read, is no index, of another format, not whole, or damaged.</exception>
    internal static MappedIndex Open(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            RequireHead(path, length);
            var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            return new MappedIndex(path, file, length);
        }
        catch (DamagedIndexException exception)
        {
            throw exception.Told;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw IndexProblems.Of(path, IndexProblems.Unreadable);
        }
    }

    internal override bool Has(EntryKind kind) => _sections[(int)KeysOf(kind)].Length > 0;

    internal override void Prefetch(ulong key)
    {
        if (Sse.IsSupported && Has(EntryKind.ByCode))
        {
            Sse.Prefetch0(_start + BucketAt(EntryKind.ByCode, key));
        }
    }

    internal override void PrefetchKeys(ulong key)
    {
        if (Sse.IsSupported && key != 0 && Has(EntryKind.ByCode))
        {
            var (first, _) = BoundsOf(EntryKind.ByCode, key);
            Sse.Prefetch0(_start + _sections[(int)IndexSection.CodeKeys].Offset + ((long)first * KeyedEntry.Bytes));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override ReadOnlySpan<KeyedEntry> Find(EntryKind kind, ulong key)
    {
        var keys = _sections[(int)KeysOf(kind)];
        if (keys.Length == 0 || key == 0)
        {
            return default;
        }

        var (first, last) = BoundsOf(kind, key);
        if (first == last)
        {
            return default;
        }

        var entries = MemoryMarshal.Cast<byte, KeyedEntry>(
            Checked(keys.Offset + ((long)first * KeyedEntry.Bytes), checked((int)(last - first) * KeyedEntry.Bytes)));
        var from = 0;
        while (from < entries.Length && entries[from].Key < key)
        {
            from++;
        }

        var to = from;
        while (to < entries.Length && entries[to].Key == key)
        {
            to++;
        }

        return entries[from..to];
    }

    internal override ReadOnlySpan<byte> EntryAt(ulong place)
    {
        var entries = _sections[(int)IndexSection.Entries];
        var offset = entries.Offset + (long)place;
        if (place > (ulong)Math.Max(entries.Length - EntryHead.Bytes, 0) || entries.Length < EntryHead.Bytes)
        {
            throw CorruptAt(entries.Offset);
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(Checked(offset, sizeof(int)));
        return length >= EntryHead.Bytes && length <= entries.Length - (long)place ? Checked(offset, length) : throw CorruptAt(offset);
    }

    /// <summary>All entries' bytes, block by block as they are stored, for comparing two indexes.</summary>
    internal long EntryBytes => _sections[(int)IndexSection.Entries].Length;

    /// <summary>Checks every block.</summary>
    /// <exception cref="CreditRulesException">One is damaged.</exception>
    internal void CheckAll(int threads) => Shares.Run(threads, _isWhole.Length - 1, () => 0, (block, _) => RequireWhole(block));

    /// <inheritdoc/>
    public override void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long BucketAt(EntryKind kind, ulong key) =>
        _sections[(int)KeysOf(kind) - 1].Offset + ((long)(key >> (64 - _bucketBits[(int)kind])) * sizeof(uint));

    // The numbers of the first key of a bucket and of the first behind it.
    private (uint First, uint Last) BoundsOf(EntryKind kind, ulong key)
    {
        var bounds = MemoryMarshal.Cast<byte, uint>(Checked(BucketAt(kind, key), 2 * sizeof(uint)));
        return bounds[0] <= bounds[1] && (long)bounds[1] * KeyedEntry.Bytes <= _sections[(int)KeysOf(kind)].Length
            ? (bounds[0], bounds[1])
            : throw CorruptAt(BucketAt(kind, key));
    }

    private static IndexSection KeysOf(EntryKind kind) => kind switch
    {
        EntryKind.ByCode => IndexSection.CodeKeys,
        EntryKind.ByName => IndexSection.NameKeys,
        _ => IndexSection.OtherNameKeys,
    };

    private static void RequireHead(string path, long length)
    {
        Span<byte> head = stackalloc byte[IndexFormat.SectionsAt];
        using (var file = File.OpenHandle(path))
        {
            if (RandomAccess.Read(file, head, 0) < head.Length || !head.StartsWith(IndexFormat.Magic))
            {
                throw IndexProblems.Of(path, IndexProblems.NotAnIndex);
            }
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(head[IndexFormat.VersionAt..]);
        if (version != IndexFormat.Version)
        {
            throw IndexProblems.Of(path, IndexProblems.OtherVersion, Text(version), Text(IndexFormat.Version));
        }

        var expected = BinaryPrimitives.ReadInt64LittleEndian(head[IndexFormat.LengthAt..]);
        if (length != expected || length < IndexFormat.HeadBytes)
        {
            throw IndexProblems.Of(path, IndexProblems.Truncated, Text(expected), Text(length));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // What the head says of places is believed only after its hash was found right.
    private byte[] CheckHead(ReadOnlySpan<byte> head)
    {
        var checks = _sections[(int)IndexSection.Checks];
        var blocks = checks.Length / IndexFormat.CheckBytes;
        if (checks.Offset < IndexFormat.HeadBytes || checks.Length < 0 || checks.Length > _view.Capacity - checks.Offset
            || blocks != (checks.Offset - IndexFormat.HeadBytes + IndexFormat.CheckedBytes - 1) / IndexFormat.CheckedBytes)
        {
            throw CorruptAt(0);
        }

        var hash = new byte[IndexFormat.HashBytes];
        IndexFile.HashOf(head, Raw(checks.Offset, checked((int)checks.Length)), hash);
        return head[IndexFormat.HashAt..].SequenceEqual(hash) ? hash : throw CorruptAt(0);
    }

    // A hash is no seal: whoever makes a file can make its hash too, and no file may lead outside of itself.
    private void CheckSections()
    {
        var end = _sections[(int)IndexSection.Checks].Offset;
        foreach (var (offset, length) in _sections[..(int)IndexSection.Checks].Concat(_sections[((int)IndexSection.Checks + 1)..]))
        {
            if (length != 0 && (offset < IndexFormat.HeadBytes || length < 0 || length > end - offset))
            {
                throw CorruptAt(0);
            }
        }

        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            var (buckets, keys, bits) = (_sections[(int)KeysOf(kind) - 1].Length, _sections[(int)KeysOf(kind)].Length, _bucketBits[(int)kind]);
            if (keys != 0 && (bits is < 8 or > 32 || buckets != ((1L << bits) + 1) * sizeof(uint)))
            {
                throw CorruptAt(0);
            }
        }

        if (_sections[(int)IndexSection.Contents].Length == 0)
        {
            throw CorruptAt(0);
        }
    }

    private DamagedIndexException CorruptAt(long offset) => new(IndexProblems.Of(_path, IndexProblems.Corrupt, Text(offset)));

    private IndexContents ReadContents()
    {
        var (offset, length) = _sections[(int)IndexSection.Contents];
        var log = new ReadLog(new SourceText(_path, Checked(offset, checked((int)length)).ToArray()));
        return DocumentReader.TryRead(log, IndexContents.Shape, out var contents) ? contents : throw new CreditRulesException(log.Diagnostics);
    }

    private ReadOnlySpan<byte> Raw(long offset, int length) => new(_start + offset, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Checked(long offset, int length)
    {
        var first = (int)((offset - IndexFormat.HeadBytes) / IndexFormat.CheckedBytes);
        var last = (int)((offset + length - 1 - IndexFormat.HeadBytes) / IndexFormat.CheckedBytes);
        for (var block = first; block <= last; block++)
        {
            if (!_isWhole[block])
            {
                RequireWhole(block);
            }
        }

        return Raw(offset, length);
    }

    private void RequireWhole(int block)
    {
        var offset = IndexFormat.HeadBytes + ((long)block * IndexFormat.CheckedBytes);
        var checks = _sections[(int)IndexSection.Checks];
        var length = (int)Math.Min(IndexFormat.CheckedBytes, checks.Offset - offset);
        Span<byte> hash = stackalloc byte[IndexFormat.HashBytes];
        SHA256.HashData(Raw(offset, length), hash);
        if (!hash[..IndexFormat.CheckBytes].SequenceEqual(Raw(checks.Offset + ((long)block * IndexFormat.CheckBytes), IndexFormat.CheckBytes)))
        {
            throw CorruptAt(offset);
        }

        _isWhole[block] = true;
    }
}
