using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A restriction says what it does to the matter; nothing else does, and only an incentive breaks ties.</summary>
internal sealed class MeasureCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var vocabulary in book.Vocabularies)
        {
            foreach (var (index, measure) in vocabulary.Measures.Index())
            {
                CheckMeasure(report, vocabulary, RuleWalk.At("$.measures", index), measure);
            }
        }
    }

    private static void CheckMeasure(CheckReport report, Vocabulary vocabulary, string path, Measure measure)
    {
        if (measure is { Effect: Effect.Restriction, Impact: null })
        {
            report.Add(RuleProblems.ImpactMissing, vocabulary, path, measure.Code);
        }
        else if (measure is { Effect: not Effect.Restriction, Impact: not null })
        {
            report.Add(RuleProblems.ImpactOnOther, vocabulary, path + ".impact", measure.Code);
        }

        if (measure is { Effect: not Effect.Incentive, Preference: true })
        {
            report.Add(RuleProblems.PreferenceOnOther, vocabulary, path + ".preference", measure.Code);
        }
    }
}
