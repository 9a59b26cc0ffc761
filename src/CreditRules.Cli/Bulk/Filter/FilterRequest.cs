using CreditRules.Cli.Commands;

namespace CreditRules.Cli.Bulk;

/// <summary>What <c>filter</c> was asked for.</summary>
internal sealed record FilterRequest
{
    public required string Context { get; init; }

    /// <summary>The index in which entries are looked up; null, subjects bring their own.</summary>
    public required string? Index { get; init; }

    /// <summary>What a subject is that doesn't say so and whose identifier doesn't tell.</summary>
    public required SubjectKind DefaultKind { get; init; }

    public required bool Strict { get; init; }

    public required int Threads { get; init; }

    public required BookRequest Book { get; init; }
}
