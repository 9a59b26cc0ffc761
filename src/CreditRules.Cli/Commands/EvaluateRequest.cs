namespace CreditRules.Cli.Commands;

/// <summary>What <c>evaluate</c> was asked for.</summary>
internal sealed record EvaluateRequest
{
    public required string Subject { get; init; }

    public required string Context { get; init; }

    public required bool Explain { get; init; }

    public required string? WhyNot { get; init; }

    /// <summary>For whom the decision is written; null, for whoever asks.</summary>
    public required Audience? Audience { get; init; }

    public required BookRequest Book { get; init; }
}
