using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A black-list entry withholds every incentive: the subject's, a consortium member's, or that of the party it is earned through.</summary>
internal static class Withholding
{
    /// <summary>The entry that withholds, first in ordinal order; null where none does.</summary>
    internal static Entry? Entry(Verdict verdict, Situation situation, View view) => Candidates(verdict, situation)
        .Where(entry => view.Of(entry) == Truth.True && IsBlack(entry) == Truth.True)
        .OrderBy(entry => entry.Record.List, StringComparer.Ordinal)
        .ThenBy(entry => entry.Record.EntryId, StringComparer.Ordinal)
        .ThenBy(entry => entry.Party.NameIfOther?.Id, StringComparer.Ordinal)
        .ThenBy(entry => entry.Party.NameIfOther?.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What must be known before an incentive may be given: every serious black list, and the effect of every black entry.</summary>
    internal static IEnumerable<string> Missing(Verdict verdict, Situation situation)
    {
        foreach (var entry in Candidates(verdict, situation))
        {
            var (effective, black) = (entry.Effective, IsBlack(entry));
            if (effective == Truth.False || black == Truth.False || (effective == Truth.True && black == Truth.True))
            {
                continue;
            }

            foreach (var missing in entry.MissingForEffect.Concat(black == Truth.Unknown ? [entry.Name + ".grade"] : []))
            {
                yield return missing;
            }
        }

        foreach (var list in Parties(verdict, situation)
            .SelectMany(situation.NotConsulted)
            .Where(list => ListSelector.MayBeSeriousBlack(list.On(situation.Date))))
        {
            yield return Situation.Missing(list);
        }
    }

    private static IEnumerable<Party> Parties(Verdict verdict, Situation situation) =>
        situation.Parties.Where(party => party.IsSelf
            || party.Roles.Contains(Role.ConsortiumMember)
            || verdict.Hits.Any(hit => ReferenceEquals(hit.Entry.Party, party)));

    private static IEnumerable<Entry> Candidates(Verdict verdict, Situation situation)
    {
        var parties = Parties(verdict, situation).ToArray();
        return situation.Entries.Where(entry => Array.Exists(parties, party => ReferenceEquals(party, entry.Party)));
    }

    private static Truth IsBlack(Entry entry) => entry.HasPolarity(polarity => polarity == Polarity.Black);
}
