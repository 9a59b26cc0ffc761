using Microsoft.Extensions.DependencyInjection;

namespace CreditRules;

/// <summary>Adds sources of documents to the rule book of a host.</summary>
/// <remarks>Not thread-safe; used while services are configured.</remarks>
public sealed class CreditRulesBuilder
{
    internal CreditRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services under configuration.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a source; the documents of all sources make one rule book.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public CreditRulesBuilder AddSource(IRuleBookSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Services.AddSingleton(source);
        return this;
    }
}
