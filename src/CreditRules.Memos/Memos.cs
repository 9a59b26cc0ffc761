using System.Reflection;
using CreditRules.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace CreditRules;

/// <summary>The shipped documents: memos, lists, vocabularies and regime editions. Not legal advice.</summary>
/// <remarks>Thread-safe. The documents are embedded as they stand in the repository.</remarks>
public static class Memos
{
    private const string RuleSetFile = "memo.json";
    private const string SealFile = "corpus.seal";

    private static Assembly Assembly => typeof(Memos).Assembly;

    /// <summary>The version of the shipped documents: the package's.</summary>
    public static string Version =>
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>Loads a rule book of every shipped document. Costs some tens of milliseconds; hold the result.</summary>
    /// <param name="options">How to load; null, the defaults. The version is always the package's.</param>
    /// <exception cref="CreditRulesException">A shipped document has an error; it can't happen in a released package.</exception>
    public static RuleBook Load(RuleBookOptions? options = null) =>
        RuleBook.Load(Documents(), (options ?? new()) with { Version = Version });

    /// <summary>The shipped documents, in ordinal order of names.</summary>
    public static IReadOnlyList<RuleDocument> Documents() =>
        SealedDocuments.Of([.. Assembly.GetManifestResourceNames().Where(IsDocument).Order(StringComparer.Ordinal).Select(Read)], Seal());

    /// <summary>Adds every shipped document to the rule book of a host, and makes the package's version the rule book's.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddMemos(this IServiceCollection services) =>
        services.AddCreditRules(Documents, options => options with { Version = Version });

    private static bool IsDocument(string name) =>
        name.EndsWith("/" + RuleSetFile, StringComparison.Ordinal)
        || name.StartsWith("lists/", StringComparison.Ordinal)
        || name.StartsWith("regime/", StringComparison.Ordinal)
        || name.StartsWith("vocabulary/", StringComparison.Ordinal);

    // Written when the documents are validated, before they are packed; documents that don't fit it are validated on loading.
    private static string? Seal()
    {
        using var stream = Assembly.GetManifestResourceStream(SealFile);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static RuleDocument Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new RuleDocument(name, content);
    }
}
