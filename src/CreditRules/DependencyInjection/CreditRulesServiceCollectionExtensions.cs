using CreditRules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CreditRules;

/// <summary>Registers a rule book with dependency injection.</summary>
public static class CreditRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds one singleton, <see cref="RuleBookHost"/>, whose book is loaded from every source added to the builder when
    /// the host is first resolved, and at start under a generic host.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null, the defaults.</param>
    /// <returns>A builder to add sources to, such as <c>AddMemos()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static CreditRulesBuilder AddCreditRules(this IServiceCollection services, Action<CreditRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<CreditRulesOptions>().Configure(configure ?? (_ => { }));

        // A generic host validates these options at start, and validating them resolves the host, which loads the book.
        services.AddOptions<RuleBookStart>().Validate<RuleBookHost>((_, host) => host.Current is not null).ValidateOnStart();
        services.TryAddSingleton(Load);
        return new CreditRulesBuilder(services);
    }

    /// <summary>Adds the rule book of one source; see <see cref="AddCreditRules(IServiceCollection, Action{CreditRulesOptions}?)"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="source">Where the documents come from.</param>
    /// <param name="configure">Sets the options; null, the defaults.</param>
    /// <returns>A builder to add further sources to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="source"/> is null.</exception>
    public static CreditRulesBuilder AddCreditRules(
        this IServiceCollection services, IRuleBookSource source, Action<CreditRulesOptions>? configure = null) =>
        services.AddCreditRules(configure).AddSource(source);

    private static RuleBookHost Load(IServiceProvider services)
    {
        var sources = services.GetServices<IRuleBookSource>().ToArray();
        if (sources.Length == 0)
        {
            throw new InvalidOperationException("no source of rule books is registered; call AddMemos() or AddSource(…) on the builder that AddCreditRules(…) returns");
        }

        var options = services.GetRequiredService<IOptions<CreditRulesOptions>>().Value.ToRuleBookOptions();
        var book = RuleBook.Load(sources.SelectMany(source => source.Read()), options);
        var logger = services.GetService<ILoggerFactory>()?.CreateLogger<RuleBookHost>() ?? NullLogger<RuleBookHost>.Instance;
        logger.LogInformation("rule book {Version} is in service: {Hash}", book.Version, book.Hash);
        return new RuleBookHost(book);
    }
}
