using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>The parameters of a measure that are periods: what may be narrowed and capped.</summary>
internal static class MeasurePeriods
{
    internal static IReadOnlyList<string> Of(RuleBookContent book, string measure) =>
        book.Measures.TryGetValue(measure, out var declared)
            ? [.. declared.Parameters.Where(parameter => parameter.IsPeriod).Select(parameter => parameter.Name)]
            : [];
}
