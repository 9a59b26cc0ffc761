using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A test of a fact or an attribute asks something that a value of the declared type can answer with yes.</summary>
internal sealed class ValueTestCheck : Check
{
    private const string Parts = "`equals`, `in`, `atLeast`, `below`, `known`";

    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var placed in PlacedTest.Of(book))
        {
            var wrong = placed.Declaration is { } declared ? Wrong(placed.Test, declared.Type).ToList() : [];
            foreach (var (member, path) in wrong)
            {
                var (name, type) = (placed.Declaration!.Name, placed.Declaration.Type);
                report.Add(RuleProblems.WrongTestType, placed.Set, placed.Path + "." + path, name, type.Name(), member, type.Tests());
            }

            if (placed.Test is { EqualTo: null, In.Count: 0, AtLeast: null, Below: null, Known: null })
            {
                report.Add(RuleProblems.EmptyTest, placed.Set, placed.Path, Parts);
            }
            else if (wrong.Count == 0 && !CanHold(placed.Test))
            {
                report.Add(RuleProblems.NeverTrue, placed.Set, placed.Path, Parts);
            }
        }
    }

    private static IEnumerable<(string Member, string Path)> Wrong(ValueTest test, FactType type)
    {
        if (test.EqualTo is { } equalTo && !type.Accepts(equalTo))
        {
            yield return ("equals", "equals");
        }

        foreach (var (index, value) in test.In.Index())
        {
            if (type == FactType.Boolean || !type.Accepts(value))
            {
                yield return ("in", RuleWalk.At("in", index));
            }
        }

        if (test.AtLeast is not null && type != FactType.Number)
        {
            yield return ("atLeast", "atLeast");
        }

        if (test.Below is not null && type != FactType.Number)
        {
            yield return ("below", "below");
        }
    }

    private static bool CanHold(ValueTest test)
    {
        if (test.Known == false)
        {
            return test is { EqualTo: null, In.Count: 0, AtLeast: null, Below: null };
        }

        IReadOnlyList<FactValue> named = test.EqualTo is { } one ? [one] : test.In;
        return !(test.AtLeast >= test.Below) && (named.Count == 0 || named.Any(value =>
            (test.In.Count == 0 || test.In.Contains(value)) && !(value.AsNumber < test.AtLeast) && !(value.AsNumber >= test.Below)));
    }
}
