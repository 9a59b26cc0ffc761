using Microsoft.Extensions.DependencyInjection;

namespace CreditRules;

/// <summary>Adds the shipped documents to a host's rule book.</summary>
public static class MemosBuilderExtensions
{
    /// <summary>Adds every shipped document, and makes the package's version the rule book's.</summary>
    /// <param name="builder">The builder that <c>AddCreditRules(…)</c> returned.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static CreditRulesBuilder AddMemos(this CreditRulesBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure<CreditRulesOptions>(options => options.Version = Memos.Version);
        return builder.AddSource(new MemosSource());
    }

    private sealed class MemosSource : IRuleBookSource
    {
        public IReadOnlyList<RuleDocument> Read() => Memos.Documents();
    }
}
