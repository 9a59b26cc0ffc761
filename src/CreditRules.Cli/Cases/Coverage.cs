using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>What the cases leave untested, in ordinal order.</summary>
/// <param name="Untouched">Rules that no decision names.</param>
/// <param name="NeverApplied">Rules that held in no case, untouched ones included.</param>
/// <param name="NeverDecidedAgainst">Rules that no case told as not holding, and that held in each case beside their document while it was in force.</param>
internal sealed record Coverage(ValueList<string> Untouched, ValueList<string> NeverApplied, ValueList<string> NeverDecidedAgainst)
{
    internal static Coverage Of(IReadOnlyList<LoadedDocument> tested, IReadOnlyList<CaseRun> runs)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        var denied = new HashSet<string>(StringComparer.Ordinal);
        var against = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            var here = run.Held().ToHashSet(StringComparer.Ordinal);
            held.UnionWith(here);
            denied.UnionWith(run.Denied());
            against.UnionWith(tested.Where(run.IsAbout).SelectMany(References).Where(rule => !here.Contains(rule)));
        }

        var rules = tested.SelectMany(References).Order(StringComparer.Ordinal).ToArray();
        return new(
            rules.Where(rule => !held.Contains(rule) && !denied.Contains(rule)).ToValueList(),
            rules.Where(rule => !held.Contains(rule)).ToValueList(),
            rules.Where(rule => !denied.Contains(rule) && !against.Contains(rule)).ToValueList());
    }

    internal static IEnumerable<string> References(LoadedDocument document) =>
        document.Document is RuleSet set ? set.Rules.Select(set.Reference) : [];
}
