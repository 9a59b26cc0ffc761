using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation.Checks;

namespace CreditRules.Validation;

/// <summary>Runs every check over a rule book.</summary>
internal static class RuleBookValidator
{
    internal static readonly IReadOnlyList<Check> Checks =
    [
        new DuplicateIdCheck(), new UnknownCodeCheck(), new UnknownDeclarationCodeCheck(),
        new UncitedRuleCheck(), new MissingWhenCheck(), new MixedMeasuresCheck(), new RepeatedOrderCheck(),
        new OrderParameterCheck(), new BasisCheck(),
        new ListSelectionCheck(), new GradeTestCheck(), new EntryDeclarationCheck(), new ValueTestCheck(), new ListedForCheck(),
        new MonotoneCheck(), new WithholdingByHandCheck(),
        new PeriodCheck(), new IssuedCheck(), new SupersessionCheck(), new SupersessionCycleCheck(),
        new ChangedRuleCheck(), new NarrowingCheck(), new CapCheck(), new AuthorityCheck(), new RepeatedChangeCheck(),
        new ListVersionOrderCheck(), new ListTermCheck(), new ListPolarityCheck(), new ListDeclarationCheck(), new RemedyCheck(),
        new SeverityCheck(), new EarliestCheck(),
        new DuplicateCodeCheck(), new SelfRoleCheck(), new SuccessorCycleCheck(), new UnitCheck(), new MeasureCheck(),
        new ParameterDeclarationCheck(),
        new EditionDayCheck(), new RegimeRowCheck(),
    ];

    /// <summary>Everything that is wrong, in order of file, line and code.</summary>
    internal static IReadOnlyList<Diagnostic> Validate(RuleBookContent book, IReadOnlyList<LoadedDocument> documents)
    {
        var report = new CheckReport(documents);
        foreach (var check in Checks)
        {
            check.Run(book, report);
        }

        return [.. report.Diagnostics
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Path, StringComparer.Ordinal)];
    }
}
