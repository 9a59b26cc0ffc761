using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Why one entry has no effect, or isn't what is asked.</summary>
internal sealed class EntryTeller(Telling telling, Entry entry)
{
    private Membership Record => entry.Record;

    /// <summary>Nothing where the entry is effective.</summary>
    internal IEnumerable<ExplanationStep> WhyNoEffect()
    {
        if (entry.Hindrance is { } reason)
        {
            yield return Fact(Why(reason)) with { Reason = reason };
        }

        if (!entry.IsInRegion)
        {
            yield return Fact(Texts.CountsElsewhere.With(Names.Place(entry.List.Region)));
        }

        if (entry.Effective == Truth.Unknown)
        {
            foreach (var fact in entry.MissingForEffect)
            {
                yield return telling.Missing.Step(fact);
            }
        }
    }

    /// <summary>One step for each thing asked that the entry doesn't have: each is asked by itself.</summary>
    internal IEnumerable<ExplanationStep> WhyNotAsAsked(Listed asked, IReadOnlyList<Entry> siblings)
    {
        Listed Alone() => new() { As = asked.As };
        IEnumerable<(Listed Question, Func<LocalText> Answer)> questions =
        [
            (Alone() with { Polarity = asked.Polarity, Tier = asked.Tier }, () => Texts.NotOfKind.With(Kind(asked))),
            (Alone() with { Severity = asked.Severity }, () => Severity(asked)),
            (Alone() with { Grade = asked.Grade }, () => Grade(asked.Grade!)),
            (Alone() with { Grounds = asked.Grounds }, () => Grounds(asked)),
            .. asked.Facts.Select(fact =>
                (Alone() with { Facts = new[] { fact }.ToValueMap() }, (Func<LocalText>)(() => OfFact(fact.Key, fact.Value)))),
            (Alone() with { ListedFor = asked.ListedFor }, () => Duration(asked.ListedFor!)),
        ];
        foreach (var (question, answer) in questions)
        {
            var verdict = EntryTest.Judge(question, entry, siblings);
            foreach (var step in verdict.Truth == Truth.False ? [Fact(answer())] : verdict.Missing.Select(telling.Missing.Step))
            {
                yield return step;
            }
        }
    }

    /// <summary>The tier and the polarity asked for, such as “严重失信”.</summary>
    internal static LocalText Kind(Listed asked)
    {
        Phrase?[] words = [asked.Tier is { } tier ? Texts.Of(tier) : null, asked.Polarity is { } polarity ? Texts.Of(polarity) : null];
        return Phrase.Join(words.OfType<Phrase>().Select(word => (LocalText)word), Texts.Blank);
    }

    private ExplanationStep Fact(LocalText text) =>
        Step.Of(StepKind.Entry, Texts.EntryLacks.With(telling.Names.Entry(entry), text)).About(entry);

    private LocalText Why(Reason reason) => reason switch
    {
        Reason.NotYetListed => Texts.ListedFrom.With(Names.Day(Record.ListedOn)),
        Reason.Expired when entry.Term.Latest is { } last => Texts.EndedOn.With(Names.Day(last)),
        _ => Texts.Of(reason),
    };

    private LocalText Severity(Listed asked) => Texts.SeverityIs.With(
        Texts.Of(Record.Severity!.Value), Phrase.Join(asked.Severity.Select(severity => (LocalText)Texts.Of(severity)), Texts.Or));

    private LocalText Grade(GradeTest asked) => Texts.GradeIs.With(
        entry.List.Grades.FirstOrDefault(grade => grade.Code == Record.Grade)?.Title ?? Texts.None, Amounts.Of(asked, entry.List));

    private LocalText Grounds(Listed asked) => Texts.GroundsAre.With(
        Record.Grounds is { Count: > 0 } given ? Phrase.Join(given.Select(Ground)) : Texts.None,
        Phrase.Join(asked.Grounds.Select(Ground), Texts.Or));

    private LocalText Ground(string code) => entry.List.Grounds.FirstOrDefault(ground => ground.Code == code)?.Title ?? Names.Same(code);

    private LocalText OfFact(string name, ValueTest test)
    {
        var declared = entry.List.Facts.FirstOrDefault(fact => fact.Name == name);
        var title = declared?.Title ?? Names.Same(name);
        var wanted = Amounts.Of(test, declared?.Unit);
        return Record.Facts.TryGetValue(name, out var value)
            ? Texts.FactIs.With(title, Amounts.Of(value, declared?.Unit), wanted)
            : Texts.FactIsNot.With(title, wanted);
    }

    private LocalText Duration(ListedFor asked)
    {
        var start = asked.Since is { } since && EntryTest.DateFact(Record, since) is { } given ? given : Record.ListedOn;
        return asked.Within is { } longest && longest.LastDayFrom(start) < entry.Date
            ? Texts.ListedTooLong.With(Names.Day(start), Amounts.Of(longest))
            : Texts.ListedTooShort.With(Names.Day(start), Amounts.Of(asked.AtLeast!.Value));
    }
}
