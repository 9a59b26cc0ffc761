using CreditRules.Explaining;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules;

/// <summary>A decision and, step by step, why: what follows on what ground, what did not, and how to get out.</summary>
/// <remarks>Immutable, thread-safe, compared by value. Natural persons are named as in the decision: masked, unless the rule book shows them.</remarks>
public sealed record Explanation
{
    /// <summary>The decision that is explained.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The one measure that was asked about; null where the whole decision is explained.</summary>
    public string? Measure { get; init; }

    /// <summary>The steps, in the order in which they read.</summary>
    internal IReadOnlyList<ExplanationStep> Steps { get; init => field = value.ToValueList(); } = ValueList<ExplanationStep>.Empty;

    /// <summary>The explanation as text, lines ended by LF, the last one not.</summary>
    /// <param name="language">The language.</param>
    /// <param name="brief">Whether to leave out the chain of each finding and the rules in scope that stayed silent.</param>
    public string ToText(Language language = Language.Chinese, bool brief = false) => StepText.Write(Steps, language, brief);

    /// <summary>The explanation as JSON: decision, measure and steps with both languages; the same bytes for the same explanation.</summary>
    public string ToJson() => JsonText.WriteText(ExplanationShape.Instance, this).TrimEnd('\n');
}
