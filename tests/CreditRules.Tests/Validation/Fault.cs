using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

/// <summary>A book with exactly one thing wrong, and the diagnostics that must come of it: one problem, at these places.</summary>
internal sealed record Fault(Problem Problem, Book Book, params string[] Places)
{
    public void IsFound()
    {
        var found = Book.Validate();

        Assert.Equal(
            Places.Select(place => $"{Problem.Code} {Problem.Severity} {place}").Order(StringComparer.Ordinal),
            found.Select(d => $"{d.Code} {d.Severity} {d.File} {d.Path}").Order(StringComparer.Ordinal));
        Assert.All(found, diagnostic => Assert.True(diagnostic.Line > 0 && diagnostic.Column > 0, diagnostic.ToString()));
        Assert.All(found, diagnostic => Assert.DoesNotContain('\n', diagnostic.Message.Zh + diagnostic.Message.En));
    }
}
