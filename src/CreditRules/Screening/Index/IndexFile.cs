using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace CreditRules.Screening;

/// <summary>An index file while it is written: section after section, at last its checks and its head.</summary>
/// <remarks>Where several threads write at once, they write to places that were reserved for them.</remarks>
internal sealed class IndexFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly (long Offset, long Length)[] _sections = new (long, long)[(int)IndexSection.Count];
    private readonly int[] _bucketBits = new int[3];
    private long _end = IndexFormat.HeadBytes;

    internal IndexFile(string path) => _file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Reserves the next place for a section.</summary>
    internal long Reserve(IndexSection section, long length)
    {
        var offset = (_end + 7) & ~7L;
        _sections[(int)section] = (offset, length);
        _end = offset + length;
        return offset;
    }

    internal void SetBucketBits(EntryKind kind, int bits) => _bucketBits[(int)kind] = bits;

    internal void Write(ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(_file, bytes, offset);

    /// <summary>Writes the checks and the head; the file is then complete.</summary>
    internal void Complete(int threads)
    {
        var end = (_end + 7) & ~7L;
        RandomAccess.SetLength(_file, end);
        var checks = ChecksOf(end, threads);
        Write(checks, Reserve(IndexSection.Checks, checks.Length));
        Span<byte> head = stackalloc byte[IndexFormat.HeadBytes];
        head.Clear();
        WriteHead(head);
        HashOf(head, checks, head[IndexFormat.HashAt..]);
        Write(head, 0);
        RandomAccess.FlushToDisk(_file);
    }

    /// <summary>The hash of a head and checks.</summary>
    internal static void HashOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> checks, Span<byte> hash)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(head[..IndexFormat.HashAt]);
        sha.AppendData(checks);
        sha.GetHashAndReset(hash);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void WriteHead(Span<byte> head)
    {
        IndexFormat.Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head[IndexFormat.VersionAt..], IndexFormat.Version);
        BinaryPrimitives.WriteInt64LittleEndian(head[IndexFormat.LengthAt..], _end);
        for (var kind = 0; kind < _bucketBits.Length; kind++)
        {
            head[IndexFormat.BucketBitsAt + kind] = (byte)_bucketBits[kind];
        }

        for (var i = 0; i < _sections.Length; i++)
        {
            var at = head[(IndexFormat.SectionsAt + (i * IndexFormat.SectionBytes))..];
            BinaryPrimitives.WriteInt64LittleEndian(at, _sections[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(at[sizeof(long)..], _sections[i].Length);
        }
    }

    private byte[] ChecksOf(long end, int threads)
    {
        var blocks = (end - IndexFormat.HeadBytes + IndexFormat.CheckedBytes - 1) / IndexFormat.CheckedBytes;
        var checks = new byte[blocks * IndexFormat.CheckBytes];
        Shares.Run(threads, (int)blocks, () => new byte[IndexFormat.CheckedBytes], (block, room) =>
        {
            var offset = IndexFormat.HeadBytes + ((long)block * IndexFormat.CheckedBytes);
            var length = RandomAccess.Read(_file, room, offset);
            Span<byte> hash = stackalloc byte[IndexFormat.HashBytes];
            SHA256.HashData(room.AsSpan(0, length), hash);
            hash[..IndexFormat.CheckBytes].CopyTo(checks.AsSpan(block * IndexFormat.CheckBytes));
        });
        return checks;
    }
}
