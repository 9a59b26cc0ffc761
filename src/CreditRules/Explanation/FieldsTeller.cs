using System.Globalization;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>In how many fields effective black and watch entries stand, and which entries have no effect.</summary>
internal sealed class FieldsTeller(Telling telling, ListedInFields asked)
{
    private IEnumerable<Entry> Entries => telling.Situation.Entries.Where(entry =>
        entry.Party.Roles.Any(asked.As.Contains) && entry.HasPolarity(polarity => polarity != Polarity.Red) != Truth.False);

    internal IEnumerable<ExplanationStep> WhyNot() => Entries
        .SelectMany(entry => new EntryTeller(telling, entry).WhyNoEffect())
        .Prepend(Step.Of(StepKind.Fact, Told(Texts.TooFewFields)));

    internal IEnumerable<ExplanationStep> Why() => [Step.Of(StepKind.Fact, Told(Texts.EnoughFields))];

    private LocalText Told(Phrase phrase)
    {
        string[] fields = [.. Entries
            .Where(entry => entry.Effective == Truth.True && entry.HasPolarity(polarity => polarity != Polarity.Red) == Truth.True)
            .Select(entry => entry.List.Field).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return phrase.With(
            fields.Length.ToString(CultureInfo.InvariantCulture),
            fields.Length == 0 ? Texts.None : Phrase.Join(fields.Select(telling.Names.Field)),
            asked.AtLeast.ToString(CultureInfo.InvariantCulture));
    }
}
