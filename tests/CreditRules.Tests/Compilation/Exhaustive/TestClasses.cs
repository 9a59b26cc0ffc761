using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>The values that some tests of one fact tell apart: one for each class, and none.</summary>
internal static class TestClasses
{
    internal static IReadOnlyList<FactValue?> Of(IReadOnlyList<ValueTest> tests) =>
    [
        .. tests.SelectMany(Candidates).Distinct().Prepend(null)
            .DistinctBy(value => tests.Select(test => (int)Values.Judge(test, value, "").Truth).ToValueList()),
    ];

    // Both sides of every bound; every value that is named, and one of its kind that isn't.
    private static IEnumerable<FactValue?> Candidates(ValueTest test)
    {
        foreach (var bound in new[] { test.AtLeast, test.Below }.OfType<decimal>())
        {
            yield return FactValue.Of(bound - 0.01m);
            yield return FactValue.Of(bound);
            yield return FactValue.Of(bound + 0.01m);
        }

        foreach (var named in test.EqualTo is { } equalTo ? test.In.Append(equalTo) : test.In)
        {
            yield return named;
            yield return named switch
            {
                { AsBoolean: { } truth } => FactValue.Of(!truth),
                { AsNumber: { } number } => FactValue.Of(number + 0.01m),
                _ => FactValue.Of("what nobody asks for"),
            };
        }
    }
}
