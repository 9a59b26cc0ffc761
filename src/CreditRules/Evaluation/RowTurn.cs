using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The first later day on which the law gives an entry of one signature another answer, itself unchanged.</summary>
/// <param name="Day">The day; null, there is none.</param>
/// <param name="IsSure">
/// False where entries of one signature may part: what they share on one version of their list they needn't on the next, and
/// the days of one may coincide on both sides of a turn. Then it must be asked.
/// </param>
/// <param name="First">The first later day on which the law turns at all, whether or not that shows; null, there is none.</param>
internal sealed record RowTurn(DateOnly? Day, bool IsSure, DateOnly? First)
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
        var ofList = list.List.Versions.Select(version => version.From).Where(day => day > today.Setting.Date).ToArray();
        DateOnly? first = null;
        foreach (var day in ofList.Concat(today.Matter.DaysAfter(today.Setting.Date, touched)).Distinct().Order())
        {
            if (ofList.Contains(day))
            {
                return new RowTurn(day, IsSure: false, first ?? day);
            }

            if (!today.Matter.Turns(touched, day))
            {
                continue;
            }

            first ??= day;
            var then = RowAnswer.Ask(today.On(day), face, probe, DateOnly.MaxValue);
            if (!then.IsSameOnAnotherDay(open))
            {
                return new RowTurn(day, !Undated(then).IsSameOnAnotherDay(Undated(open)), first);
            }
        }

        return new RowTurn(null, IsSure: true, first);
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
