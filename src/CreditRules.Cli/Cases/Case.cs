namespace CreditRules.Cli.Cases;

/// <summary>One question and what the answer must be.</summary>
internal sealed record Case
{
    public required string Name { get; init; }

    public required Fixture<Subject> Subject { get; init; }

    public required Fixture<Context> Context { get; init; }

    public required Expectation Expect { get; init; }

    public LocalText? Note { get; init; }
}
