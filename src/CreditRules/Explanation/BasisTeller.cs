using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Tells of grounds: what each is, and, where the regime gate is in force, whether it counts and why not.</summary>
internal sealed class BasisTeller(Telling telling, string category)
{
    private Situation Situation => telling.Situation;

    private RegimeRow? Row => Situation.Book.EditionOn(Situation.Date)?.Rows.FirstOrDefault(row => row.Category == category);

    internal ExplanationStep Tell(Citation citation) => Step.Of(StepKind.Basis, Texts.BasisIs.With(citation.Counted switch
    {
        true => Texts.Counts.With(Nature(citation)),
        false => Texts.CountsNot.With(Nature(citation), Phrase.Join(WhyNot(citation), Texts.Semicolon)),
        null => Nature(citation),
    }));

    internal static LocalText Title(Citation citation)
    {
        LocalText document = citation.Document.AsSpan().ContainsAny("〔《") ? Names.Same(citation.Document) : Texts.BookTitle.With(citation.Document);
        return citation.Article is not { } article ? document
            : (article.All(char.IsAsciiDigit) ? Texts.ArticleNumber : Texts.ArticleText).With(document, article);
    }

    private static LocalText Nature(Citation citation) =>
        Texts.BasisNature.With(Title(citation), Texts.Of(citation.Level), Texts.Of(citation.Role));

    private IEnumerable<LocalText> WhyNot(Citation citation)
    {
        if (Row is not { } row)
        {
            yield return Texts.CategoryHasNoRow;
            yield break;
        }

        if (citation.Role == BasisRole.Cited)
        {
            yield return Texts.MerelyCited;
        }

        if (!row.Levels.Contains(citation.Level))
        {
            yield return Texts.LevelNotAccepted.With(Texts.Of(citation.Level));
        }

        if (!citation.IsConfirmed)
        {
            yield return Texts.BasisUnconfirmed;
        }

        if (OutOfForce(citation) is { } reason)
        {
            yield return reason;
        }

        if (citation.Region is { } region && !Region.Covers(region, Situation.Context.Region))
        {
            yield return Texts.BasisElsewhere.With(Names.Place(region));
        }
    }

    private LocalText? OutOfForce(Citation citation) =>
        citation.From is { } from && from > Situation.Date ? Texts.BasisNotYet.With(Names.Day(from))
        : citation.LastDay is { } last && last < Situation.Date ? Texts.BasisOver.With(Names.Day(last))
        : null;
}
