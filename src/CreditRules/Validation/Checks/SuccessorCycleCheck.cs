using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>No department succeeds itself, directly or through others.</summary>
internal sealed class SuccessorCycleCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var vocabulary in book.Vocabularies)
        {
            foreach (var (index, department) in vocabulary.Departments.Index())
            {
                if (Succession.ReturnsTo(department.Code, code => book.Departments.TryGetValue(code, out var found) ? found.Successors : []))
                {
                    report.Add(RuleProblems.SuccessorCycle, vocabulary, RuleWalk.At("$.departments", index) + ".successors", department.Code);
                }
            }
        }
    }
}
