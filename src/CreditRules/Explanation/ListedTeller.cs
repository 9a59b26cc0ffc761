using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Why no entry satisfies a <c>listed</c>: none there, one that has no effect, one that isn't what is asked, or nobody looked.</summary>
internal sealed class ListedTeller(Telling telling, Listed asked)
{
    // Of a list that is named, every entry is worth a word; of lists that are only described, those that fit.
    private readonly Listed _which = asked.List is { } list
        ? new() { List = list, As = asked.As }
        : new() { Polarity = asked.Polarity, Tier = asked.Tier, Field = asked.Field, As = asked.As };

    private Situation Situation => telling.Situation;

    private IEnumerable<Party> Parties => Situation.Parties.Where(party => party.Roles.Any(role => asked.As.Contains(role)));

    internal IEnumerable<ExplanationStep> WhyNot(Verdict verdict)
    {
        var ofEntries = Parties.SelectMany(party => Candidates(party).SelectMany(entry => OfEntry(entry, party))).ToArray();
        var notLooked = Parties.SelectMany(NotLooked).ToArray();
        var found = ofEntries.Concat(notLooked).ToArray();
        return found.Length > 0 ? found : verdict.Missing.Select(telling.Missing.Step).DefaultIfEmpty(Nothing());
    }

    private ExplanationStep Nothing() => Parties.Any()
        ? Step.Of(StepKind.Fact, Texts.NoEntry.With(What(), telling.Names.Roles(asked.As))).OnList(asked.List)
        : Step.Of(StepKind.Fact, Texts.NoParty.With(telling.Names.Roles(asked.As)));

    private LocalText What()
    {
        if (asked.List is { } code)
        {
            return telling.Names.List(code);
        }

        LocalText lists = asked is { Tier: null, Polarity: null } ? Texts.AnyList : Texts.ListsThat.With(EntryTeller.Kind(asked));
        return asked.Field is { } field ? Texts.FieldList.With(telling.Names.Field(field), lists) : lists;
    }

    private IEnumerable<Entry> EntriesOf(Party party) => Situation.Entries.Where(entry => ReferenceEquals(entry.Party, party));

    private IEnumerable<Entry> Candidates(Party party) =>
        EntriesOf(party).Where(entry => EntryTest.Judge(_which, entry, []).Truth != Truth.False);

    private IEnumerable<ExplanationStep> OfEntry(Entry entry, Party party)
    {
        var teller = new EntryTeller(telling, entry);
        return teller.WhyNoEffect().Concat(teller.WhyNotAsAsked(asked, [.. EntriesOf(party)]));
    }

    private IEnumerable<ExplanationStep> NotLooked(Party party) => Situation.NotConsulted(party)
        .Where(list => ListSelector.MaySelect(asked, list.Id, list.On(Situation.Date)))
        .OrderBy(list => list.Id, StringComparer.Ordinal)
        .Select(list => Step.Of(
            StepKind.Missing,
            Texts.NotConsulted.With(telling.Names.List(list.Id), Names.Party(party.NameIfOther))).OnList(list.Id));
}
