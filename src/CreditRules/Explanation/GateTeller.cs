using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>One sentence on the regime gate: the edition, the category with its class, and the ground that carries the measure, if any.</summary>
internal sealed class GateTeller(Telling telling)
{
    /// <summary>Nothing before the first edition.</summary>
    internal IEnumerable<ExplanationStep> Tell(string category, IEnumerable<Citation> grounds)
    {
        if (telling.Situation.Book.EditionOn(telling.Situation.Date) is { } edition)
        {
            yield return Step.Of(StepKind.Gate, Sentence(edition, category, [.. grounds.Where(ground => ground.Counted == true)]));
        }
    }

    /// <summary>The impact of the measure, where its category doesn't allow it.</summary>
    internal static IEnumerable<ExplanationStep> NotAllowed(Measure measure, RegimeRow? row)
    {
        if (row is not null && measure.Impact is { } impact && !row.Impacts.Contains(impact))
        {
            var allowed = Phrase.Join(row.Impacts.Select(one => (LocalText)Texts.Of(one)));
            yield return Step.Of(StepKind.Gate, Texts.ImpactNotAllowed.With(Texts.Of(impact), allowed));
        }
    }

    private LocalText Sentence(RegimeEdition edition, string category, IReadOnlyList<Citation> counting)
    {
        var (title, number, from) = (Texts.BookTitle.With(edition.Title), edition.Document.Number, Names.Day(edition.From));
        var name = telling.Names.Category(category);
        if (edition.Rows.FirstOrDefault(candidate => candidate.Category == category) is not { } row)
        {
            return Texts.GateNoRow.With(title, number, from, name);
        }

        var levels = Phrase.Join(row.Levels.Select(level => (LocalText)Texts.Of(level)));
        var text = Texts.GateRow.With(title, number, from, name, Texts.Of(row.Class), levels);
        text = row.SeriousOnly ? Texts.GateSerious.With(text) : text;
        text = row.MaxBinding < Binding.Mandatory ? Texts.GateMost.With(text, Texts.Of(row.MaxBinding, isRestriction: true)) : text;
        return counting.Count == 0
            ? Texts.GateNotCarried.With(text)
            : Texts.GateCarried.With(text, Phrase.Join(counting.Select(BasisTeller.Title).Distinct()));
    }
}
