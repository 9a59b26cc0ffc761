using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Makes one finding of all that orders the same measure.</summary>
internal sealed class FindingMerger(Assessment assessment)
{
    private Situation Situation => assessment.Situation;

    /// <summary>The findings of one effect, in ordinal order of measures.</summary>
    internal ValueList<Finding> Findings(Effect effect)
    {
        var pieces = assessment.Applied.SelectMany(Pieces).Where(piece => piece.Measure.Effect == effect);
        return pieces.GroupBy(piece => piece.Measure.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Merge([.. group]))
            .ToValueList();
    }

    private IEnumerable<FindingPiece> Pieces(RuleResult result) => result.Scoped.Orders.Select(order =>
        new FindingPiece(result, Situation.Book.Measures[order.Measure], order.Binding, order.Parameters));

    private IEnumerable<Finding> Merge(FindingPiece[] pieces)
    {
        // A bare order says nothing about parameters, so it belongs to every variant that does.
        var bare = pieces.Where(piece => piece.Parameters.Count == 0).ToArray();
        var variants = pieces.Where(piece => piece.Parameters.Count > 0)
            .GroupBy(piece => piece.Identity)
            .OrderBy(group => FindingPiece.Text(group.Key), StringComparer.Ordinal)
            .Select(group => group.Concat(bare).ToArray())
            .DefaultIfEmpty(bare);
        return variants.Select(Make);
    }

    private Finding Make(FindingPiece[] pieces)
    {
        var measure = pieces[0].Measure;
        var hits = pieces.SelectMany(piece => piece.Result.Counting.Hits).Distinct().ToArray();
        var triggers = Triggers(hits);
        var end = pieces.Max(piece => piece.End);
        var ground = new FindingGround
        {
            Measure = measure.Code,
            Title = measure.Title,
            Category = measure.Category,
            Impact = measure.Impact,
            Preference = measure.Preference,
            Binding = pieces.Max(piece => piece.Binding),
            Parameters = FindingPiece.Combine(measure, pieces),
            CarriedOutBy = pieces.Length == 1 ? pieces[0].Result.Scoped.CarriedOutBy : Ordinal(pieces.SelectMany(piece => piece.Result.Rule.CarriedOutBy)),
            Rules = pieces.Length == 1 ? [pieces[0].Result.Reference] : Ordinal(pieces.Select(piece => piece.Result.Reference)),
            Basis = Citations(pieces),
        };
        return new Finding(ground)
        {
            Triggers = triggers,
            LastDay = end == DateOnly.MaxValue ? null : end,
            Flags = Flags(pieces, triggers),
            Remedies = measure.Effect == Effect.Restriction ? RemedyFinder.Remedies(hits) : [],
        };
    }

    private static ValueList<Flag> Flags(FindingPiece[] pieces, ValueList<Trigger> triggers)
    {
        var flags = new List<Flag>();
        if (triggers.Count > 0 && triggers.All(trigger => trigger.Flags.Contains(Flag.Disputed)))
        {
            flags.Add(Flag.Disputed);
        }

        if (pieces.Any(piece => !piece.Result.Set.Effective.From.IsExact))
        {
            flags.Add(Flag.InexactDate);
        }

        if (pieces.Any(piece => piece.Result.IsUnverified))
        {
            flags.Add(Flag.UnverifiedMatch);
        }

        return flags.ToValueList();
    }

    private static ValueList<Trigger> Triggers(Hit[] hits) => hits.Length == 1 ? [TriggerOf(hits[0])] : hits
        .Select(TriggerOf)
        .Distinct()
        .OrderBy(trigger => trigger.List, StringComparer.Ordinal)
        .ThenBy(trigger => trigger.EntryId, StringComparer.Ordinal)
        .ThenBy(trigger => trigger.As, StringComparer.Ordinal)
        .ThenBy(trigger => trigger.Party?.Id, StringComparer.Ordinal)
        .ThenBy(trigger => trigger.Party?.Name, StringComparer.Ordinal)
        .ThenBy(trigger => trigger.Flags.Count)
        .ToValueList();

    private static Trigger TriggerOf(Hit hit) => new()
    {
        List = hit.Entry.Record.List,
        EntryId = hit.Entry.Record.EntryId,
        As = hit.As,
        Party = hit.Entry.Party.NameIfOther,
        Flags = hit.Entry.Record.Disputed ? [Flag.Disputed] : [],
    };

    private static ValueList<Citation> Citations(FindingPiece[] pieces) =>
        (pieces.Length == 1 ? pieces[0].Result.Scoped.Citations : SortedCitation.Sorted(pieces.SelectMany(piece => piece.Result.Scoped.Citations)))
        .Select(citation => citation.Citation).ToValueList();

    private static ValueList<string> Ordinal(IEnumerable<string> codes) =>
        codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
}
