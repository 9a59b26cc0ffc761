using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A subject in a matter, ready to be asked about: parties and entries resolved for the day.</summary>
internal sealed class Situation
{
    // In the order of the parties.
    private readonly ValueList<Entry>[] _entries;

    internal Situation(Setting setting, Subject subject)
    {
        Setting = setting;
        Parties = Evaluation.Parties.Of(subject, Options.ShowIdentifiers);
        _entries = [.. Parties.Select(party => EntryResolver.Entries(party, Book, Context).ToValueList())];
        Entries = _entries.Length == 1 ? _entries[0] : _entries.SelectMany(entries => entries).ToValueList();
    }

    internal Setting Setting { get; }

    internal RuleBookContent Book => Setting.Book;

    internal RuleBookOptions Options => Setting.Options;

    internal Context Context => Setting.Context;

    internal DateOnly Date => Setting.Date;

    /// <summary>The subject first, then the related parties.</summary>
    internal ValueList<Party> Parties { get; }

    internal ValueList<Entry> Entries { get; }

    internal Party Self => Parties[0];

    /// <summary>The entries of one of the parties.</summary>
    internal ValueList<Entry> EntriesOf(Party party)
    {
        var place = 0;
        while (!ReferenceEquals(Parties[place], party))
        {
            place++;
        }

        return _entries[place];
    }

    /// <summary>The lists that hold in the region and that nobody looked at for the party.</summary>
    internal IEnumerable<CreditList> NotConsulted(Party party) => party.Consulted is null ? [] :
        Book.Lists.Values.Where(list =>
            Region.Covers(list.On(Date).Region, Context.Region)
            && !party.Consulted.Any(look => look.List == list.Id && IsFresh(look.AsOf)));

    internal static string Missing(CreditList list) => "list:" + list.Id;

    private bool IsFresh(DateOnly asOf) =>
        asOf <= Date && !(Options.MaxAgeDays is { } days && Period.Days(days).LastDayFrom(asOf) < Date);
}
