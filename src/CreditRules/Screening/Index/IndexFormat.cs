namespace CreditRules.Screening;

/// <summary>The layout of an index file, format 1; all numbers are little endian.</summary>
/// <remarks>
/// A page of head; the stored entries; for each way of looking up the buckets and the keys; the table of contents as JSON;
/// and a check for each block of what stands between the head and the checks. A check is the first sixteen bytes of the
/// block's SHA-256. The head's hash is SHA-256 over the head, its hash left out, and all checks: with it every byte is checked,
/// each block when it is first read.
/// </remarks>
internal static class IndexFormat
{
    internal const uint Version = 1;
    internal const int HeadBytes = 4096;
    internal const int CheckedBytes = 64 * 1024;
    internal const int CheckBytes = 16;
    internal const int HashBytes = 32;

    // Offsets in the head.
    internal const int VersionAt = 8;
    internal const int BucketBitsAt = 12;
    internal const int LengthAt = 16;
    internal const int SectionsAt = 24;
    internal const int HashAt = HeadBytes - HashBytes;

    // Offset and length of each section.
    internal const int SectionBytes = 16;

    // A bucket has four keys on average.
    private const int KeysPerBucketBits = 2;
    private const int FewestBucketBits = 8;
    private const int MostBucketBits = 28;

    internal static ReadOnlySpan<byte> Magic => "CRLISTS\n"u8;

    /// <summary>How many bits of a key name its bucket.</summary>
    internal static int BucketBitsFor(long entries)
    {
        var bits = FewestBucketBits;
        while (bits < MostBucketBits && entries >> (bits + KeysPerBucketBits) > 0)
        {
            bits++;
        }

        return bits;
    }
}
