using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>What stops a rule, whether or not its condition holds: every reason, not only the first.</summary>
internal sealed class StopTeller(Telling telling, RuleResult result)
{
    private Situation Situation => telling.Situation;

    private Measure Measure => telling.Assessment.MeasureOf(result);

    internal IEnumerable<ExplanationStep> Tell() => Unconfirmed().Concat(Disabled()).Concat(NoBasis()).Concat(NotSerious()).Concat(Withheld());

    private IEnumerable<ExplanationStep> Unconfirmed() =>
        result.Rule.Evidence == Evidence.Unconfirmed && !Situation.Options.AcceptUnconfirmed
            ? [Of(Reason.Unconfirmed, Texts.StopUnconfirmed)]
            : [];

    private IEnumerable<ExplanationStep> Disabled() =>
        from switchOff in LocalChanges.SwitchOffs(result.Reference, Situation.Setting)
        let document = Texts.NoClause.With(Texts.BookTitle.With(switchOff.By.Title), switchOff.By.Document.Number)
        select Of(Reason.Disabled, Texts.StopDisabled.With(document, BasisTeller.Title(Citation(switchOff.Change.Authority))));

    private IEnumerable<ExplanationStep> NoBasis()
    {
        if (result.Gate.IsAllowed)
        {
            return [];
        }

        var grounds = new BasisTeller(telling, Measure.Category);
        return
        [
            Of(Reason.NoLawfulBasis, result.Gate.Counting.Count > 0 ? Texts.StopImpact : Texts.StopNoBasis) with
            {
                Steps = new GateTeller(telling).Tell(Measure.Category, result.Gate.Citations)
                    .Concat(GateTeller.NotAllowed(Measure, result.Gate.Row)).Concat(result.Gate.Citations.Select(grounds.Tell)).ToValueList(),
            },
        ];
    }

    private IEnumerable<ExplanationStep> NotSerious() => result.First.Truth != Truth.False && result.Counting.Truth == Truth.False
        ? result.First.Hits.Select(hit => hit.Entry).Distinct()
            .Where(entry => entry.IsOrdinary != Truth.False)
            .Select(entry => Of(Reason.ListNotSerious, Texts.StopNotSerious.With(telling.Names.Entry(entry))).About(entry))
        : [];

    private IEnumerable<ExplanationStep> Withheld() => result.WithheldBy is { } entry
        ? [Of(Reason.WithheldByBlacklist, Texts.StopWithheld.With(telling.Names.Entry(entry))).About(entry)]
        : [];

    private static ExplanationStep Of(Reason reason, LocalText text) => Step.Of(StepKind.Reason, text) with { Reason = reason };

    private static Citation Citation(Basis basis) => new()
    {
        Document = basis.Document,
        Article = basis.Article,
        Level = basis.Level,
        Role = basis.Role,
        IsConfirmed = basis.Evidence == Evidence.Confirmed,
    };
}
