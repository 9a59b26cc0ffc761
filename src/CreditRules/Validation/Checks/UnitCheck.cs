using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A unit on every number, and on nothing else: attributes, facts of entries, parameters.</summary>
internal sealed class UnitCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var vocabulary in book.Vocabularies)
        {
            CheckFacts(report, vocabulary, "$.attributes", vocabulary.Attributes);
            foreach (var (index, measure) in vocabulary.Measures.Index())
            {
                foreach (var (at, parameter) in measure.Parameters.Index())
                {
                    var path = RuleWalk.At(RuleWalk.At("$.measures", index) + ".parameters", at);
                    Require(report, vocabulary, path, parameter.Name, parameter.Type, parameter.Unit);
                }
            }
        }

        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            CheckFacts(report, list, path + ".facts", version.Facts);
        }
    }

    private static void CheckFacts(CheckReport report, IDocument document, string path, ValueList<FactDeclaration> facts)
    {
        foreach (var (index, fact) in facts.Index())
        {
            Require(report, document, RuleWalk.At(path, index), fact.Name, fact.Type, fact.Unit);
        }
    }

    private static void Require(CheckReport report, IDocument document, string path, string name, FactType type, string? unit)
    {
        if (type == FactType.Number && unit is null)
        {
            report.Add(RuleProblems.UnitMissing, document, path, name);
        }
        else if (type != FactType.Number && unit is not null)
        {
            report.Add(RuleProblems.UnitOnOther, document, path + ".unit", name);
        }
    }
}
