namespace CreditRules.Tests.Screening.Reading;

/// <summary>Bytes after which reading fails.</summary>
internal sealed class FailingStream(byte[] content) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var count ? count : throw new IOException("the disk fails");
}
