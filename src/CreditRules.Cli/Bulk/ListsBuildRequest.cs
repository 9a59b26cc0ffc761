using CreditRules.Cli.Commands;

namespace CreditRules.Cli.Bulk;

/// <summary>What <c>lists build</c> was asked for.</summary>
internal sealed record ListsBuildRequest
{
    public required IReadOnlyList<ListRequest> Lists { get; init; }

    public required string Output { get; init; }

    public required string Rejects { get; init; }

    public required int Threads { get; init; }

    public required BookRequest Book { get; init; }
}
