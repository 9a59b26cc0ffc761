using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Compilation;

/// <summary>A book keeps what it has worked out; whoever asks later, on whatever day, must not be told what holds for another.</summary>
internal sealed class EarlierQuestionsLaw : Law
{
    private const int Records = 4;

    internal override string Name => "L1 what a book was asked before changes no answer";

    internal override int Floor => 30;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = Evaluators.Reference(sample.Book, sample.Subject, sample.Context);
        var days = new[] { 0, 500, -200 }.Select(days => sample.Context with { Date = sample.Context.Date.AddDays(days) })
            .OrderByDescending(_ => twist.Below(100)).ToArray();
        var records = sample.Subject.Memberships.Concat(sample.Subject.Related.SelectMany(party => party.Memberships)).Take(Records).ToArray();
        var subjects = records.SelectMany(record => Alike(record, twist)).Select(record => sample.Subject with
        {
            Kind = twist.OneOf(sample.Subject.Kind, SubjectKind.NaturalPerson),
            BirthDate = twist.OneOf<DateOnly?>(null, Calendar.Middle.AddYears(-40)),
            Id = null,
            Related = [],
            Consulted = null,
            Memberships = [record],
        }).ToArray();
        return new(decision, subjects.Length > 0, FirstOf(
            from day in days
            from subject in subjects
            select Differ("after other questions", Evaluators.Reference(sample.Book, subject, day), evaluate(sample.Book, subject, day))));
    }

    // The record, and one that is like it in all but what a rule or a list may or may not ask about.
    private static IEnumerable<Membership> Alike(Membership record, Draws twist)
    {
        yield return record;
        yield return twist.Below(6) switch
        {
            0 => record with { Severity = twist.Pick(Enum.GetValues<Severity>()) },
            1 => record with { Grounds = twist.OneOf<string[]?>(null, []) },
            2 => record with { Grade = null },
            3 => record with { ListedOn = record.ListedOn.AddDays(-twist.Between(1, 900)) },
            4 => record with { LastDay = record.ListedOn.AddDays(twist.Between(1, 2000)) },
            _ => record with { Facts = new Dictionary<string, FactValue>(StringComparer.Ordinal) },
        };
    }
}
