using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Cli.Cases;

/// <summary>How every case came out, and what they leave untested.</summary>
/// <param name="Results">The cases, in order of file and place.</param>
/// <param name="Rules">How many rules the tested rule sets have.</param>
/// <param name="Coverage">Null where nobody asked.</param>
internal sealed record TestRun(ValueList<CaseResult> Results, int Rules, Coverage? Coverage)
{
    internal int Passed => Results.Count(result => result.Passed);

    internal int Failed => Results.Count - Passed;

    /// <summary>Runs cases that have been validated against the book.</summary>
    internal static TestRun Of(RuleBook book, IEnumerable<LoadedCases> files, IReadOnlyList<LoadedDocument> tested, bool withCoverage)
    {
        var results = new List<CaseResult>();
        var runs = new List<CaseRun>();
        foreach (var cases in files)
        {
            foreach (var (index, one) in cases.Document.Cases.Index())
            {
                var context = cases.Document.ContextOf(one)!;
                var decision = book.Evaluate(cases.Document.SubjectOf(one)!, context);
                runs.Add(new CaseRun(cases.Source.File, context, decision));
                var (line, _) = SourceLocator.Locate(cases.Source, RuleWalk.At("$.cases", index));
                results.Add(new CaseResult(cases.Source.File, line, one.Name, Difference.Between(one.Expect, decision).ToValueList()));
            }
        }

        return new TestRun(results.ToValueList(), tested.SelectMany(Coverage.References).Count(), withCoverage ? Coverage.Of(tested, runs) : null);
    }
}
