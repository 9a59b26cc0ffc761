using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Why a rule doesn't speak of the matter: not in force on the day, of another region, domain, matter or asker.</summary>
internal sealed class ScopeTeller(Telling telling)
{
    private Situation Situation => telling.Situation;

    private Context Context => telling.Situation.Context;

    internal IEnumerable<ExplanationStep> OutOfForce(RuleSet set)
    {
        var day = Names.Day(Context.Date);
        if (set.Effective.From.FirstDay > Context.Date)
        {
            yield return Force(Texts.NotYetInForce.With(Names.Day(set.Effective.From.FirstDay), day));
        }

        if (set.Effective.LastDay is { } last && last < Context.Date)
        {
            yield return Force(Texts.NoLongerInForce.With(Names.Day(last), day));
        }

        if (!Region.Covers(set.Region, Context.Region))
        {
            yield return Force(Texts.OtherRegion.With(Names.Place(set.Region), Names.Place(Context.Region)));
        }
    }

    /// <summary>What is false of the scope, and what is unknown.</summary>
    internal IEnumerable<ExplanationStep> OutOfScope(Rule rule)
    {
        var names = telling.Names;
        var domains = Phrase.Join(rule.In.Domains.Select(names.Domain));
        if (Judge(rule with { In = new() { Domains = rule.In.Domains }, OnlyFor = [] }) == Truth.False)
        {
            yield return Scope(Texts.OtherDomain.With(domains, names.Domain(Context.Domain)));
        }

        var matters = Phrase.Join(rule.In.Matters.Select(names.Matter));
        var ofMatter = Judge(rule with { In = new() { Matters = rule.In.Matters }, OnlyFor = [] });
        if (ofMatter != Truth.True)
        {
            yield return ofMatter == Truth.Unknown
                ? Missing(Texts.MatterMissing.With(matters))
                : Scope(Texts.OtherMatter.With(matters, names.Matter(Context.Matter!)));
        }

        var askers = Phrase.Join(rule.OnlyFor.Select(names.Department));
        var ofAsker = Judge(rule with { In = Model.Scope.Everything });
        if (ofAsker != Truth.True)
        {
            yield return ofAsker == Truth.Unknown
                ? Missing(Texts.DepartmentMissing.With(askers))
                : Scope(Texts.OtherDepartment.With(askers, names.Department(Context.Department!)));
        }
    }

    private Truth Judge(Rule part) => ScopeTest.Judge(part, Situation.Setting).Truth;

    private static ExplanationStep Force(LocalText text) => Step.Of(StepKind.Force, text);

    private static ExplanationStep Scope(LocalText text) => Step.Of(StepKind.Scope, text);

    private static ExplanationStep Missing(LocalText text) => Step.Of(StepKind.Missing, text);
}
