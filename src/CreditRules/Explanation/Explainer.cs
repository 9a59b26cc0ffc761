using CreditRules.Diagnostics;
using CreditRules.Explaining;
using CreditRules.Format;

namespace CreditRules;

/// <summary>Explains decisions: why each measure follows, and why others do not.</summary>
/// <remarks>Pure functions; thread-safe. Slower than <see cref="RuleBook.Evaluate"/>: meant for the case on the desk.</remarks>
public static class Explainer
{
    /// <summary>The decision on a subject in a matter, with the chain from entry to measure of each finding and why not of everything else in scope.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="context">The matter.</param>
    /// <returns>The explanation; its decision is what <see cref="RuleBook.Evaluate"/> returns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CreditRulesException">The subject or the context has an error.</exception>
    public static Explanation Explain(this RuleBook book, Subject subject, Context context)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new DecisionTeller(book.Evaluate(subject, context), book.Reference.Assess(subject, context)).Tell();
    }

    /// <summary>Of one measure: every rule of the book that could yield it, and the single facts that kept each one out.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="context">The matter.</param>
    /// <param name="measure">The measure's code in the catalogue.</param>
    /// <returns>The explanation; where the measure follows, it says so.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CreditRulesException">The subject or the context has an error, or the rule book has no such measure.</exception>
    public static Explanation WhyNot(this RuleBook book, Subject subject, Context context, string measure)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(measure);
        return book.Content.Measures.ContainsKey(measure)
            ? new WhyNotTeller(book.Evaluate(subject, context), book.Reference.Assess(subject, context), measure).Tell()
            : throw new CreditRulesException([Unknown(measure, book)]);
    }

    private static Diagnostic Unknown(string measure, RuleBook book) => new()
    {
        Code = RuleProblems.UnknownMeasure.Code,
        Severity = RuleProblems.UnknownMeasure.Severity,
        File = "measure",
        Path = "$",
        Message = RuleProblems.UnknownMeasure.Message(measure, Suggestion.Advice(measure, book.Content.Measures.Keys)),
    };
}
