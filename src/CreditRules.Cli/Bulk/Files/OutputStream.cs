namespace CreditRules.Cli.Bulk;

/// <summary>A file that is written, which says its name where that fails.</summary>
/// <remarks>Not thread-safe: results are written one after the other.</remarks>
internal sealed class OutputStream(string path, FileStream file) : Stream
{
    public override bool CanRead => file.CanRead;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => file.CanWrite;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override void Flush() => Writing.To(path, file.Flush);

    /// <summary>Sees to it that what was written outlives a crash.</summary>
    internal void FlushToDisk() => Writing.To(path, () => file.Flush(flushToDisk: true));

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void SetLength(long value) => Writing.To(path, () => file.SetLength(value));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // A span can't be captured: said here once more.
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BulkProblems.Of(path, BulkProblems.CannotWrite);
        }
    }

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
