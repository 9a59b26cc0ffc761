using CreditRules.Evaluation;
using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

/// <summary>One record more, under a new id: what the laws on entries add to a case.</summary>
internal static class Additions
{
    internal const string EntryId = "new-entry";

    /// <summary>A record of a kind that fits, drawn from what the rules ask, for a party that is there.</summary>
    internal static (Membership Record, string Role)? Draw(Sample sample, Func<Polarity, bool> isWanted, Draws draws)
    {
        var kinds = sample.Kinds.Where(kind => isWanted(kind.Polarity)).ToValueList();
        if (kinds.Count == 0)
        {
            return null;
        }

        var maker = new EntryMaker(kinds, sample.Context.Date, draws);
        var leaves = sample.RuleSets.SelectMany(set => set.Rules).SelectMany(LeafTest.All).OfType<Listed>()
            .Where(leaf => kinds.Any(kind => Fits(kind, leaf))).ToArray();
        if (leaves.Length == 0 || draws.Chance(15))
        {
            return (maker.Make(draws.Pick(kinds), EntryId), Role.Self);
        }

        var asked = draws.Pick(leaves);
        return (maker.Make(asked, EntryId).First(), draws.Pick(asked.As));
    }

    /// <summary>The subject with the record on the party in the role; where nobody stands in it, on the subject.</summary>
    internal static Subject Add(Subject subject, Membership record, string role)
    {
        var related = subject.Related.ToArray();
        var place = Array.FindIndex(related, party => party.Role == role);
        if (place < 0)
        {
            return subject with { Memberships = [.. subject.Memberships, record] };
        }

        related[place] = related[place] with { Memberships = [.. related[place].Memberships, record] };
        return subject with { Related = related };
    }

    /// <summary>The record as an entry: whether it is effective, and as what it counts.</summary>
    internal static Entry Resolve(Sample sample, Subject subject) =>
        new Situation(new Setting(sample.Book.Content, sample.Book.Options, sample.Context), subject).Entries.Single(entry => entry.Record.EntryId == EntryId);

    private static bool Fits(EntryKind kind, Listed leaf) => kind.Fits(leaf) && (leaf.Grade is null || kind.Grade is not null && EntryMaker.IsGraded(kind, leaf.Grade));
}
