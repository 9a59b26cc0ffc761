using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>What a case is about: written out where it stands, or the name of a fixture.</summary>
internal sealed record Fixture<T>(string? Name, T? Inline)
    where T : class
{
    /// <summary>The thing itself; null where no fixture has the name.</summary>
    internal T? In(ValueMap<T> fixtures) =>
        Name is null ? Inline : fixtures.TryGetValue(Name, out var found) ? found : null;
}
