namespace CreditRules.Cli.Tables.Records;

/// <summary>Cuts a text into records, of which each is held by itself.</summary>
internal interface IRecordSource : IDisposable
{
    /// <summary>A record longer than this is passed over.</summary>
    const int MostBytes = 1024 * 1024;

    /// <summary>Cuts out the next record; its bytes stand until the next call.</summary>
    Slice Next(out ReadOnlySpan<byte> record);
}
