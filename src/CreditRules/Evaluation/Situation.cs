using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A subject in a matter, ready to be asked about: parties and entries resolved for the day.</summary>
internal sealed class Situation
{
    internal Situation(RuleBookContent book, RuleBookOptions options, Subject subject, Context context)
    {
        (Book, Options, Context) = (book, options, context);
        Parties = Evaluation.Parties.Of(subject, options.ShowIdentifiers);
        Entries = Parties.SelectMany(party => EntryResolver.Entries(party, book, context)).ToValueList();
    }

    internal RuleBookContent Book { get; }

    internal RuleBookOptions Options { get; }

    internal Context Context { get; }

    internal DateOnly Date => Context.Date;

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
