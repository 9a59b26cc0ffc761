using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>
/// Whether an incentive is still earned without what is earned through blacklisted parties: such a party takes away its
/// own part and nobody else's, so that one more honour never costs an incentive.
/// </summary>
internal sealed class Earning
{
    private readonly Situation _situation;
    private readonly View _view;
    private readonly Party[] _black;
    private readonly Party[] _unclear;

    internal Earning(Situation situation, View view)
    {
        (_situation, _view) = (situation, view);
        var others = situation.Parties.Where(party => !Withholding.IsAlwaysAsked(party)).ToArray();
        _black = Array.FindAll(others, party => Withholding.Entry([party], situation, view) is not null);
        _unclear = Array.FindAll(others, party => !_black.Contains(party) && Withholding.Missing([party], situation).Any());
    }

    /// <summary>The incentive with what withholds it, what it still depends on, and through whom it is earned.</summary>
    internal RuleResult Judge(RuleResult result)
    {
        var possible = Without(_black, result);
        var sure = Without([.. _black, .. _unclear], result);
        var spoilt = possible.Truth == Truth.False ? _black.Where(party => Earns(party, result.First)) : [];
        var always = _situation.Parties.Where(Withholding.IsAlwaysAsked).ToArray();
        var missing = sure.Truth == Truth.True ? [] : sure.Missing.Concat(possible.Missing)
            .Concat(Withholding.Missing(_unclear.Where(party => Earns(party, possible)), _situation));
        return result with
        {
            WithheldBy = Withholding.Entry(always.Concat(spoilt), _situation, _view),
            Counting = sure.Truth == Truth.True ? sure : possible.Truth == Truth.False ? result.First : possible,
            Missing = Verdict.Sorted(missing.Concat(Withholding.Missing(always, _situation))),
            IsUnverified = MayBeWithheld(result, always),
        };
    }

    // Whether possible matches would withhold it, taken as exact.
    private bool MayBeWithheld(RuleResult result, IEnumerable<Party> always)
    {
        var doubted = _situation.Parties.Where(party => Withholding.Entry([party], _situation, View.Unverified) is not null).ToArray();
        return always.Any(doubted.Contains)
            || (doubted.Length > 0 && Without([.. _black, .. _unclear, .. doubted], result).Truth != Truth.True);
    }

    // What hinders the incentive is asked of everybody.
    private Verdict Without(IReadOnlyCollection<Party> leftOut, RuleResult result) => leftOut.Count == 0
        ? result.First
        : RuleJudge.Judge(result.Rule, result.Scoped.Scope, new ConditionEvaluator(_situation, _view with { LeftOut = leftOut.ToValueList() }, _view));

    private static bool Earns(Party party, Verdict verdict) => verdict.Hits.Any(hit => ReferenceEquals(hit.Entry.Party, party));
}
