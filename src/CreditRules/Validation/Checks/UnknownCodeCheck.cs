using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Every code that a rule uses is declared.</summary>
internal sealed class UnknownCodeCheck : CodeCheck
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var (set, rule, path) in RuleWalk.Rules(book))
        {
            CheckScope(book, report, set, rule, path);
            foreach (var (index, order) in rule.Then.Index())
            {
                Require(report, set, RuleWalk.At(path + ".then", index) + ".measure", order.Measure, book.Measures.Keys, RuleProblems.UnknownMeasure);
            }

            foreach (var placed in RuleWalk.Conditions(rule, path))
            {
                CheckCondition(book, report, set, placed);
            }
        }
    }

    private static void CheckScope(RuleBookContent book, CheckReport report, RuleSet set, Rule rule, string path)
    {
        RequireAll(report, set, path + ".in.domains", rule.In.Domains, book.Domains.Keys, RuleProblems.UnknownDomain);
        RequireAll(report, set, path + ".in.matters", rule.In.Matters, book.Matters.Keys, RuleProblems.UnknownMatter);
        RequireAll(report, set, path + ".onlyFor", rule.OnlyFor, book.Departments.Keys, RuleProblems.UnknownDepartment);
        RequireAll(report, set, path + ".carriedOutBy", rule.CarriedOutBy, book.Departments.Keys, RuleProblems.UnknownDepartment);
        foreach (var (index, basis) in rule.Basis.Index())
        {
            RequireAll(report, set, RuleWalk.At(path + ".basis", index) + ".lists", basis.Lists, book.Lists.Keys, RuleProblems.UnknownList);
        }
    }

    private static void CheckCondition(RuleBookContent book, CheckReport report, RuleSet set, PlacedCondition placed)
    {
        switch (placed.Condition)
        {
            case Listed listed:
                RequireAll(report, set, placed.Path + ".listed.as", listed.As, Roles(book), RuleProblems.UnknownRole);
                Require(report, set, placed.Path + ".listed.list", listed.List, book.Lists.Keys, RuleProblems.UnknownList);
                Require(report, set, placed.Path + ".listed.field", listed.Field, book.Fields.Keys, RuleProblems.UnknownField);
                break;
            case ListedInFields inFields:
                RequireAll(report, set, placed.Path + ".listedInFields.as", inFields.As, Roles(book), RuleProblems.UnknownRole);
                break;
            case Condition.Attribute attribute:
                Require(report, set, placed.Path + ".attribute.name", attribute.Name, book.Attributes.Keys, RuleProblems.UnknownAttribute);
                break;
        }
    }

    // The subject itself needs no declaration to be meant; that it is declared is a check of its own.
    private static IReadOnlyCollection<string> Roles(RuleBookContent book) => [.. book.Roles.Keys.Union([Role.Self], StringComparer.Ordinal)];
}
