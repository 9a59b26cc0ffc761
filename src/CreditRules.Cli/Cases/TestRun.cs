using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Cli.Cases;

/// <summary>How every case came out, and which rules none of them touched.</summary>
/// <param name="Results">The cases, in order of file and place.</param>
/// <param name="Rules">How many rules the tested rule sets have.</param>
/// <param name="Untouched">Those of them that no case applied or reported; null where nobody asked.</param>
internal sealed record TestRun(ValueList<CaseResult> Results, int Rules, ValueList<string>? Untouched)
{
    internal int Passed => Results.Count(result => result.Passed);

    internal int Failed => Results.Count - Passed;

    /// <summary>Runs cases that have been validated against the book.</summary>
    internal static TestRun Of(RuleBook book, IEnumerable<LoadedCases> files, IEnumerable<RuleSet> tested, bool withCoverage)
    {
        var results = new List<CaseResult>();
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cases in files)
        {
            foreach (var (index, one) in cases.Document.Cases.Index())
            {
                var decision = book.Reference.Evaluate(cases.Document.SubjectOf(one)!, cases.Document.ContextOf(one)!);
                touched.UnionWith(Difference.RulesOf(decision));
                touched.UnionWith(decision.NotApplied.Select(line => line.Rule).OfType<string>());
                var (line, _) = SourceLocator.Locate(cases.Source, RuleWalk.At("$.cases", index));
                results.Add(new CaseResult(cases.Source.File, line, one.Name, Difference.Between(one.Expect, decision).ToValueList()));
            }
        }

        var rules = tested.SelectMany(set => set.Rules.Select(set.Reference)).Order(StringComparer.Ordinal).ToArray();
        return new TestRun(results.ToValueList(), rules.Length, withCoverage ? rules.Where(rule => !touched.Contains(rule)).ToValueList() : null);
    }
}
