using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The first later day on which the law gives an entry of one signature another answer, itself unchanged.</summary>
/// <param name="Day">The day; null, there is none.</param>
/// <param name="IsSure">False where the days of one entry may coincide on both sides of the turn and those of another not: then it must be asked.</param>
internal sealed record RowTurn(DateOnly? Day, bool IsSure)
{
    internal static RowTurn Of(PreparedContext today, Face face, Membership probe, Answer open)
    {
        var list = today.Book.Tables.Lists[probe.List];
        var touched = today.Book.Tables.WithoutEntries.Copy();
        if (list.Rules(Role.Self) is { } rules)
        {
            touched.Add(rules);
        }

        touched.Keep(today.Matter.OfAnyDay);
        var ofList = list.List.Versions.Select(version => version.From).ToHashSet();
        foreach (var day in ofList.Where(day => day > today.Setting.Date).Concat(today.Matter.DaysAfter(today.Setting.Date, touched)).Distinct().Order())
        {
            if (!ofList.Contains(day) && !today.Matter.Turns(touched, day))
            {
                continue;
            }

            var then = RowAnswer.Ask(today.On(day), face, probe, DateOnly.MaxValue);
            if (!then.IsSameOnAnotherDay(open))
            {
                return new RowTurn(day, !Undated(then).IsSameOnAnotherDay(Undated(open)));
            }
        }

        return new RowTurn(null, IsSure: true);
    }

    private static Answer Undated(Answer answer) => answer with
    {
        Restrictions = Undated(answer.Restrictions),
        Incentives = Undated(answer.Incentives),
        Procedures = Undated(answer.Procedures),
        Safeguards = Undated(answer.Safeguards),
    };

    private static ValueList<Finding> Undated(ValueList<Finding> findings) =>
        findings.Select(finding => finding with { LastDay = null, Remedies = [] }).ToValueList();
}
