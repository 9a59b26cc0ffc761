using CreditRules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreditRules;

/// <summary>Registers a rule book with dependency injection.</summary>
/// <remarks>Services are configured on one thread; what is registered, <see cref="RuleBookHost"/>, is thread-safe.</remarks>
public static class CreditRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds one singleton, <see cref="RuleBookHost"/>. Its book is loaded from every source that was added, when the host
    /// is first resolved, and at start under a generic host.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Changes the options, such as <c>options => options with { AcceptUnconfirmed = true }</c>; null, the defaults.</param>
    /// <returns>The services, to add sources to, such as <c>AddMemos()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCreditRules(this IServiceCollection services, Func<RuleBookOptions, RuleBookOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (options is not null)
        {
            services.AddSingleton(new RuleBookSetting(options));
        }

        if (services.All(service => service.ServiceType != typeof(RuleBookHost)))
        {
            // A generic host validates these options at start, and validating them resolves the host, which loads the book.
            services.AddOptions<RuleBookStart>().Validate<RuleBookHost>((_, host) => host.Current is not null).ValidateOnStart();
            services.AddSingleton(Load);
        }

        return services;
    }

    /// <summary>Adds a source of documents; the documents of all sources make one rule book.</summary>
    /// <param name="services">The services.</param>
    /// <param name="source">Reads the documents; called once, when the book is loaded.</param>
    /// <param name="options">Changes the options; null leaves them.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="source"/> is null.</exception>
    public static IServiceCollection AddCreditRules(
        this IServiceCollection services, Func<IEnumerable<RuleDocument>> source, Func<RuleBookOptions, RuleBookOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(source);
        return services.AddSingleton(new RuleBookSource(source)).AddCreditRules(options);
    }

    private static RuleBookHost Load(IServiceProvider services)
    {
        var sources = services.GetServices<RuleBookSource>().ToArray();
        if (sources.Length == 0)
        {
            throw new InvalidOperationException(
                "no source of rule books is registered; call AddMemos(), or AddCreditRules(…) with a source of your own");
        }

        var options = services.GetServices<RuleBookSetting>().Aggregate(new RuleBookOptions(), (current, setting) => setting.Change(current));
        var book = RuleBook.Load(sources is [var only] ? only.Read() : sources.SelectMany(source => source.Read()), options);
        var logger = services.GetService<ILoggerFactory>()?.CreateLogger<RuleBookHost>() ?? NullLogger<RuleBookHost>.Instance;
        logger.LogInformation("rule book {Version} is in service: {Hash}", book.Version, book.Hash);
        return new RuleBookHost(book);
    }
}
