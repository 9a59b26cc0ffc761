using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Everything in scope that did not apply, and every entry that had no effect, with the reason.</summary>
internal sealed class NotAppliedFinder(Assessment assessment)
{
    private Situation Situation => assessment.Situation;

    internal ValueList<NotApplied> Lines()
    {
        var hanging = assessment.HangingOnVerification.ToHashSet<RuleResult>(ReferenceEqualityComparer.Instance);
        var lines = assessment.Results.SelectMany(result =>
            Stopped(result).Concat(Supposed(result)).Concat(hanging.Contains(result) ? Unverified(result) : []));
        return lines.Concat(UnaskedEntries()).Distinct()
            .OrderBy(line => line.Rule, StringComparer.Ordinal)
            .ThenBy(line => DecisionParts.Reason.WordOf(line.Reason), StringComparer.Ordinal)
            .ThenBy(line => line.List, StringComparer.Ordinal)
            .ThenBy(line => line.EntryId, StringComparer.Ordinal)
            .ThenBy(line => line.Party?.Id, StringComparer.Ordinal)
            .ThenBy(line => line.Party?.Name, StringComparer.Ordinal)
            .ToValueList();
    }

    // True and stopped, or unknown and not stopped.
    private static IEnumerable<NotApplied> Stopped(RuleResult result)
    {
        if (result.State == RuleState.Undetermined)
        {
            yield return new NotApplied { Rule = result.Reference, Reason = Reason.Undetermined, Missing = result.Missing };
        }
        else if (result is { First.Truth: Truth.True, Stop: { } reason })
        {
            yield return reason == Reason.WithheldByBlacklist
                ? Line(result, reason, result.WithheldBy!)
                : new NotApplied { Rule = result.Reference, Reason = reason };
        }
    }

    // Not true, but truer were every entry effective and exact: below a `not`, entries stay as they are.
    private IEnumerable<NotApplied> Supposed(RuleResult result)
    {
        if (result.First.Truth == Truth.True || result.Rule.When is not { } when || !Situation.Entries.Any(entry => entry.Hindrance is not null))
        {
            return [];
        }

        var supposed = new ConditionEvaluator(Situation, View.Supposed, View.Actual).Judge(when).Truth;
        var actual = new ConditionEvaluator(Situation, View.Actual);
        var unless = Verdict.Any(result.Rule.Unless.Select(actual.Judge).ToArray()).Not().Truth;
        return new[] { supposed, unless, result.Scoped.Scope.Truth }.Min() <= result.First.Truth
            ? []
            : Hindered(when, entry => entry.Hindrance).Select(pair => Line(result, pair.Reason, pair.Entry));
    }

    private IEnumerable<NotApplied> Unverified(RuleResult result) => Hindered(
            result.Rule.When!,
            entry => entry.Effective == entry.EffectiveIfVerified ? null : entry.IsConflicting ? Reason.ConflictingRecords : Reason.UnverifiedMatch)
        .Select(pair => Line(result, pair.Reason, pair.Entry));

    private IEnumerable<(Entry Entry, Reason Reason)> Hindered(Condition when, Func<Entry, Reason?> reason)
    {
        var leaves = LeafTest.Positive(when).ToArray();
        return from entry in Situation.Entries
               where entry.Effective == Truth.False
               let hindrance = reason(entry)
               where hindrance is not null && Array.Exists(leaves, leaf => LeafTest.Judge(leaf, entry, Situation) == Truth.True)
               select (entry, hindrance.Value);
    }

    private IEnumerable<NotApplied> UnaskedEntries()
    {
        var hindered = Situation.Entries.Where(entry => entry is { Effective: Truth.False, Hindrance: not null }).ToArray();
        if (hindered.Length == 0)
        {
            return [];
        }

        var leaves = assessment.Results.SelectMany(result => LeafTest.All(result.Rule)).Distinct().ToArray();
        return hindered
            .Where(entry => !Array.Exists(leaves, leaf => LeafTest.Judge(leaf, entry, Situation) == Truth.True))
            .Select(entry => Line(null, entry.Hindrance!.Value, entry));
    }

    private static NotApplied Line(RuleResult? result, Reason reason, Entry entry) => new()
    {
        Rule = result?.Reference,
        Reason = reason,
        List = entry.Record.List,
        EntryId = entry.Record.EntryId,
        Party = entry.Party.NameIfOther,
    };
}
