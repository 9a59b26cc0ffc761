using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The plain interpreter over the model: what the semantics mean, written to be read.</summary>
internal sealed class ReferenceEvaluator(RuleBookContent book, RuleBookStamp stamp, RuleBookOptions options)
{
    /// <summary>The decision, with the first later day on which it differs.</summary>
    internal Decision Evaluate(Subject subject, Context context)
    {
        var decision = EvaluateDay(subject, context);
        return decision with { NextChange = NextChange(decision, subject, context) };
    }

    /// <summary>What became of every rule in scope: what explanations are made of.</summary>
    internal Assessment Assess(Subject subject, Context context) =>
        Assessment.Of(new Situation(new Setting(book, options, context), subject));

    private Decision EvaluateDay(Subject subject, Context context)
    {
        var assessment = Assess(subject, context);
        return new Decision(assessment.Situation.Self.Name, Answer.Of(assessment, stamp));
    }

    private DateOnly? NextChange(Decision today, Subject subject, Context context)
    {
        foreach (var day in ChangeDays.After(context.Date, subject, book, options))
        {
            var then = EvaluateDay(subject, context with { Date = day });
            if (then with { Date = today.Date, Context = today.Context } != today)
            {
                return day;
            }
        }

        return null;
    }
}
