namespace CreditRules.Tests.Screening.Tables;

/// <summary>Bytes as a pipe gives them: a few at a time, and never twice.</summary>
internal sealed class PipeStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1000)]);
}
