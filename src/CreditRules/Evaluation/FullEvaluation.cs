using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>Judges one subject in full, whatever it brings, over the rules that its entries and the lists not looked at can concern.</summary>
internal sealed class FullEvaluation(PreparedContext today, Subject subject)
{
    private readonly RuleTables _tables = today.Book.Tables;

    /// <summary>The decision, with the first later day on which it differs.</summary>
    internal Decision Decide()
    {
        var assessment = Assess(today);
        var answer = Answer.Of(assessment, today.Book.Source.Stamp);
        return new Decision(assessment.Situation.Self.Name, answer with { NextChange = NextChange(assessment, answer) });
    }

    /// <summary>The answer for the day alone.</summary>
    internal Answer DayAlone() => On(today);

    /// <summary>What became of every rule that matters.</summary>
    internal Assessment Assess(PreparedContext day)
    {
        var situation = new Situation(day.Setting, subject);
        var touched = _tables.WithoutEntries.Copy();
        foreach (var entry in situation.Entries)
        {
            Touch(touched, entry.Record.List, entry.Party);
        }

        foreach (var party in situation.Parties)
        {
            foreach (var list in situation.NotConsulted(party))
            {
                Touch(touched, list.Id, party);
            }
        }

        touched.Keep(day.InForce);
        return new Assessment(situation, day.Scoped(touched));
    }

    private Answer On(PreparedContext day) => Answer.Of(Assess(day), day.Book.Source.Stamp);

    private DateOnly? NextChange(Assessment assessment, Answer answer)
    {
        var situation = assessment.Situation;
        var lists = new HashSet<string>(StringComparer.Ordinal);
        var touched = TouchedOnAnyDay(situation.Parties, lists);
        var own = OwnDays(situation.Parties, lists, touched).ToHashSet();
        var surely = SurelyDiffers(assessment);
        foreach (var day in own.Concat(today.Matter.DaysAfter(situation.Date, touched)).Where(day => day > situation.Date).Distinct().Order())
        {
            if (day == surely || ((own.Contains(day) || today.Matter.Turns(touched, day)) && !On(today.On(day)).IsSameOnAnotherDay(answer)))
            {
                return day;
            }
        }

        return null;
    }

    // Adds the lists that a party stands on, or that it may be looked up on.
    private RuleMask TouchedOnAnyDay(IEnumerable<Party> parties, HashSet<string> lists)
    {
        var touched = _tables.WithoutEntries.Copy();
        foreach (var party in parties)
        {
            foreach (var record in party.Memberships)
            {
                lists.Add(record.List);
                Touch(touched, record.List, party);
            }

            foreach (var list in party.Consulted is null ? [] : _tables.Lists.Keys)
            {
                lists.Add(list);
                Touch(touched, list, party);
            }
        }

        touched.Keep(today.Matter.OfAnyDay);
        return touched;
    }

    // With an entry of the subject's own goes its name from among the triggers: no other entry has its list and id.
    private static DateOnly? SurelyDiffers(Assessment assessment) => assessment.Applied
        .SelectMany(result => result.Counting.Hits)
        .Where(hit => hit.Entry.Party.IsSelf && hit.Entry.Record.EntryId is not null && hit.Entry.Term.Certain < DateOnly.MaxValue)
        .Min(hit => hit.Entry.Term.Certain?.AddDays(1));

    // The days that the parties bring, and those on which a list turns that they stand on or weren't looked up on.
    private IEnumerable<DateOnly> OwnDays(IEnumerable<Party> parties, IEnumerable<string> lists, RuleMask touched)
    {
        var (book, options, durations) = (today.Setting.Book, today.Setting.Options, _tables.DurationsOf(touched));
        return parties.SelectMany(party => ChangeDays.OfParty(party, book, options, durations))
            .Concat(lists.SelectMany(list => book.Lists[list].Versions).Select(version => version.From));
    }

    private void Touch(RuleMask touched, string list, Party party)
    {
        foreach (var role in party.Roles)
        {
            if (_tables.Lists[list].Rules(role) is { } rules)
            {
                touched.Add(rules);
            }
        }
    }
}
