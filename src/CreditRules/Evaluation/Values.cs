using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Tests of facts and attributes.</summary>
internal static class Values
{
    /// <summary>Every part of the test must hold; of a value that isn't given, only <c>known</c> is known.</summary>
    internal static Verdict Judge(ValueTest test, FactValue? value, string missing)
    {
        if (test.Known is { } known && known != value.HasValue)
        {
            return Verdict.False;
        }

        var asksValue = test.EqualTo is not null || test.In.Count > 0 || test.AtLeast is not null || test.Below is not null;
        if (!asksValue)
        {
            return Verdict.True;
        }

        return value is { } given ? Verdict.Of(Holds(test, given)) : Verdict.Unknown(missing);
    }

    private static bool Holds(ValueTest test, FactValue value) =>
        (test.EqualTo is not { } equalTo || equalTo == value)
        && (test.In.Count == 0 || test.In.Contains(value))
        && (test.AtLeast is not { } atLeast || value.AsNumber >= atLeast)
        && (test.Below is not { } below || value.AsNumber < below);
}
