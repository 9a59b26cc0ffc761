using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The grounds and facts that a rule asks an entry for are declared by its list.</summary>
internal sealed class EntryDeclarationCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedListed.Of(book))
        {
            if (placed.List is { } list)
            {
                CheckGrounds(report, placed, list);
                CheckFacts(report, placed, list);
            }
        }
    }

    private static void CheckGrounds(CheckReport report, PlacedListed placed, CreditList list)
    {
        var known = list.Versions.SelectMany(version => version.Grounds).Select(ground => ground.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, ground) in placed.Listed.Grounds.Index())
        {
            if (!known.Contains(ground))
            {
                report.Add(RuleProblems.UnknownGround, placed.Set, RuleWalk.At(placed.Path + ".grounds", index), ground, list.Id, Suggestion.Advice(ground, known));
            }
        }
    }

    private static void CheckFacts(CheckReport report, PlacedListed placed, CreditList list)
    {
        var facts = list.Versions.SelectMany(version => version.Facts).ToLookup(fact => fact.Name, StringComparer.Ordinal);
        var asked = placed.Listed.Facts.Keys.Select(name => (Name: name, Path: placed.Path + ".facts." + name)).ToList();
        var since = placed.Listed.ListedFor?.Since;
        asked.AddRange(since is null ? [] : [(since, placed.Path + ".listedFor.since")]);
        foreach (var (name, path) in asked)
        {
            if (!facts.Contains(name))
            {
                var known = facts.Select(fact => fact.Key).ToList();
                report.Add(RuleProblems.UnknownFact, placed.Set, path, name, list.Id, Suggestion.Advice(name, known));
            }
            else if (path.EndsWith(".since", StringComparison.Ordinal) && facts[name].Any(fact => fact.Type != FactType.Date))
            {
                report.Add(RuleProblems.SinceNotDate, placed.Set, path, name, list.Id);
            }
        }
    }
}
