using CreditRules.Disclosing;

namespace CreditRules;

/// <summary>Writes decisions for an audience.</summary>
/// <remarks>Pure functions; thread-safe. Slower than <see cref="RuleBook.Evaluate"/>: it decides up to three times.</remarks>
public static class Discloser
{
    /// <summary>The decision on a subject in a matter, as an audience may see it.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="subject">The subject with its memberships.</param>
    /// <param name="context">The matter.</param>
    /// <param name="audience">For whom it is written.</param>
    /// <returns>What the audience may see, and how much was left out.</returns>
    /// <remarks>
    /// The public and authorised askers see no natural person's identifier or name, masked or not, whatever the rule
    /// book's options; a natural person whose age isn't known counts as a minor. A department sees the decision as
    /// <see cref="RuleBook.Evaluate"/> returns it; the subject too, with other natural persons always masked.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such audience.</exception>
    /// <exception cref="CreditRulesException">The subject or the context has an error.</exception>
    public static DecisionView Disclose(this RuleBook book, Subject subject, Context context, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(book);
        var decision = book.Evaluate(subject, context);
        return audience switch
        {
            Audience.Public or Audience.Authorised => new OutsideView(book, subject, context, audience).Make(),
            Audience.Department => DecisionView.Of(decision, audience),
            Audience.Subject => new PartyNames(OthersMasked.Of(subject)).Of(DecisionView.Of(decision, audience)),
            _ => throw new ArgumentOutOfRangeException(nameof(audience)),
        };
    }
}
