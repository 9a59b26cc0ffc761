namespace CreditRules.Cli.Bulk;

/// <summary>Tells nothing.</summary>
internal sealed class NoProgress : Progress
{
    internal override void Begin(LocalText what, Func<long> position, long? length)
    {
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
