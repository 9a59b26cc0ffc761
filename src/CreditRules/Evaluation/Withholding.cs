using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A black-list entry withholds every incentive: the subject's, a consortium member's, or that of the party it is earned through.</summary>
internal static class Withholding
{
    /// <summary>Whether its black entries withhold an incentive through whomever it is earned.</summary>
    internal static bool IsAlwaysAsked(Party party) => party.IsSelf || party.Roles.Contains(Role.ConsortiumMember);

    /// <summary>The entry of the parties that withholds, first in ordinal order; null where none does.</summary>
    internal static Entry? Entry(IEnumerable<Party> parties, Situation situation, View view) => EntriesOf(parties, situation)
        .Where(entry => view.Of(entry) == Truth.True && IsBlack(entry) == Truth.True)
        .OrderBy(entry => entry.Record.List, StringComparer.Ordinal)
        .ThenBy(entry => entry.Record.EntryId, StringComparer.Ordinal)
        .ThenBy(entry => entry.Party.NameIfOther?.Id, StringComparer.Ordinal)
        .ThenBy(entry => entry.Party.NameIfOther?.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What must be known of the parties before an incentive may be given: every serious black list, and the effect of every black entry.</summary>
    internal static IEnumerable<string> Missing(IEnumerable<Party> parties, Situation situation)
    {
        var asked = parties.ToArray();
        foreach (var entry in EntriesOf(asked, situation))
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

        foreach (var list in asked.SelectMany(situation.NotConsulted).Where(list => ListSelector.MayBeSeriousBlack(list.On(situation.Date))))
        {
            yield return Situation.Missing(list);
        }
    }

    private static IEnumerable<Entry> EntriesOf(IEnumerable<Party> parties, Situation situation)
    {
        var asked = parties.ToArray();
        return situation.Entries.Where(entry => Array.Exists(asked, party => ReferenceEquals(party, entry.Party)));
    }

    private static Truth IsBlack(Entry entry) => entry.HasPolarity(polarity => polarity == Polarity.Black);
}
