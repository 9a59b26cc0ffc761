namespace CreditRules;

/// <summary>A rule book didn't load or an input wasn't accepted: the one exception of the library, with every diagnostic.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class CreditRulesException : Exception
{
    /// <summary>Makes the exception from what was found.</summary>
    /// <param name="diagnostics">Every diagnostic, errors and warnings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public CreditRulesException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = [.. diagnostics];

    /// <summary>Every diagnostic, errors and warnings, in order of file and place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
