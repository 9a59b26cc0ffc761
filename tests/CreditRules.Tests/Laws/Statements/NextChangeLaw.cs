using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws.Statements;

internal sealed class NextChangeLaw : Law
{
    internal override string Name => "L6 the decision is constant until the day of its next change and different on it";

    internal override int Floor => 60;

    internal override Ruling Judge(Sample sample, Evaluate evaluate, Draws twist)
    {
        var decision = evaluate(sample.Book, sample.Subject, sample.Context);
        var constant = Days(decision, twist).Distinct().Select(day => Differs(decision, On(day))
            ? $"{TestMaker.Day(day)} differs already:\n{CreditJson.Write(decision)}\n-- became --\n{CreditJson.Write(On(day))}" : null);
        var turn = decision.NextChange is { } change && !Differs(decision, On(change)) ? $"{TestMaker.Day(change)} brings no change" : null;
        return new(decision, decision.NextChange is not null, FirstOf(constant.Prepend(turn)));

        Decision On(DateOnly day) => evaluate(sample.Book, sample.Subject, sample.Context with { Date = day });
    }

    private static IEnumerable<DateOnly> Days(Decision decision, Draws twist)
    {
        var today = decision.Date;
        if (decision.NextChange is not { } change)
        {
            return [today.AddDays(1), today.AddDays(twist.Between(2, 800)), today.AddDays(twist.Between(800, 20_000))];
        }

        var length = change.DayNumber - today.DayNumber;
        return new[] { today.AddDays(1), today.AddDays(length / 2), change.AddDays(-1), today.AddDays(twist.Below(length)) }
            .Where(day => day > today && day < change);
    }

    private static bool Differs(Decision today, Decision then) =>
        then with { Date = today.Date, Context = today.Context, NextChange = today.NextChange } != today;
}
