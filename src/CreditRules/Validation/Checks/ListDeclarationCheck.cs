using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A list version declares a grade, a ground or a fact once, and a fact as the versions before it do.</summary>
internal sealed class ListDeclarationCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (list, version, path) in PlacedListVersion.Of(book))
        {
            RequireOnce(report, list, path + ".grades", ".code", version.Grades.Select(grade => grade.Code));
            RequireOnce(report, list, path + ".grounds", ".code", version.Grounds.Select(ground => ground.Code));
            RequireOnce(report, list, path + ".facts", ".name", version.Facts.Select(fact => fact.Name));
            var earlier = list.Versions.TakeWhile(other => !ReferenceEquals(other, version)).SelectMany(other => other.Facts).ToList();
            foreach (var (index, fact) in version.Facts.Index())
            {
                if (earlier.Exists(other => other.Name == fact.Name && (other.Type != fact.Type || other.Unit != fact.Unit)))
                {
                    report.Add(RuleProblems.FactChanges, list, RuleWalk.At(path + ".facts", index), fact.Name);
                }
            }
        }
    }

    private static void RequireOnce(CheckReport report, CreditList list, string path, string member, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index())
        {
            if (!seen.Add(name))
            {
                report.Add(RuleProblems.RepeatedDeclaration, list, RuleWalk.At(path, index) + member, name);
            }
        }
    }
}
