using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A black or watch list offers a way out.</summary>
internal sealed class RemedyCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            var isAdverse = version.Polarity is Polarity.Black or Polarity.Watch || version.Grades.Any(grade => grade.Polarity != Polarity.Red);
            if (isAdverse && version.Remedies.Count == 0)
            {
                report.Add(RuleProblems.NoRemedy, list, path);
            }
        }
    }
}
