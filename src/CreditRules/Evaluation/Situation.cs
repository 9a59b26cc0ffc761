using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A subject in a matter, ready to be asked about: parties and entries resolved for the day.</summary>
internal sealed class Situation
{
    internal Situation(Setting setting, Subject subject)
    {
        Setting = setting;
        Parties = Evaluation.Parties.Of(subject, Options.ShowIdentifiers);
        Entries = Parties.SelectMany(party => EntryResolver.Entries(party, Book, Context)).ToValueList();
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

    /// <summary>The lists that hold in the region and that nobody looked at for the party.</summary>
    internal IEnumerable<CreditList> NotConsulted(Party party) => party.Consulted is null ? [] :
        Book.Lists.Values.Where(list =>
            Region.Covers(list.On(Date).Region, Context.Region)
            && !party.Consulted.Any(look => look.List == list.Id && IsFresh(look.AsOf)));

    internal static string Missing(CreditList list) => "list:" + list.Id;

    private bool IsFresh(DateOnly asOf) =>
        asOf <= Date && !(Options.MaxAgeDays is { } days && Period.Days(days).LastDayFrom(asOf) < Date);
}
