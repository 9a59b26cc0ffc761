using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A measure declares a parameter once, and only numbers have a lowest and a highest.</summary>
internal sealed class ParameterDeclarationCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var vocabulary in book.Vocabularies)
        {
            foreach (var (index, measure) in vocabulary.Measures.Index())
            {
                CheckParameters(report, vocabulary, RuleWalk.At("$.measures", index) + ".parameters", measure);
            }
        }
    }

    private static void CheckParameters(CheckReport report, Vocabulary vocabulary, string path, Measure measure)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, parameter) in measure.Parameters.Index())
        {
            if (!seen.Add(parameter.Name))
            {
                report.Add(RuleProblems.RepeatedParameter, vocabulary, RuleWalk.At(path, index) + ".name", parameter.Name, measure.Code);
            }

            if (parameter.Combine != Combine.Separate && parameter.Type != FactType.Number)
            {
                report.Add(RuleProblems.CombineOnOther, vocabulary, RuleWalk.At(path, index) + ".combine", parameter.Name);
            }
        }
    }
}
