using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes legal citations: of rules, and the authority of local changes.</summary>
internal static class BasisMaker
{
    private static readonly BasisLevel[] Levels = Enum.GetValues<BasisLevel>();

    internal static Basis OfRule(Draws draws, string region, ValueList<EntryKind> kinds)
    {
        var level = draws.Chance(35) ? draws.Pick(Levels) : BasisLevel.Law;
        var role = draws.OneOf(BasisRole.Orders, BasisRole.Permits, BasisRole.Orders, BasisRole.Permits, BasisRole.Cited);
        var (from, lastDay) = Calendar.Span(draws);
        return new()
        {
            Document = "law-" + draws.Below(4),
            Article = draws.Chance(60) ? "第" + draws.Below(9) + "条" : null,
            Level = level,
            Role = role,
            Binding = role == BasisRole.Cited ? null : draws.OneOf(Binding.Mandatory, Binding.Restrict, Binding.Reference),
            Lists = draws.Chance(15) && kinds.Count > 0 ? [draws.Pick(kinds).List.Id] : [],
            Region = level == BasisLevel.LocalRegulation ? Place(region, draws) : draws.Chance(5) ? "370000" : null,
            From = draws.Chance(50) ? from : null,
            LastDay = draws.Chance(50) ? lastDay : null,
            Evidence = draws.Chance(12) ? Evidence.Unconfirmed : Evidence.Confirmed,
        };
    }

    internal static Basis Authority(Draws draws)
    {
        var (from, lastDay) = Calendar.Span(draws);
        return new()
        {
            Document = "notice-" + draws.Below(4),
            Level = BasisLevel.Normative,
            Role = BasisRole.Permits,
            Binding = draws.Chance(50) ? Binding.Restrict : null,
            From = draws.Chance(30) ? from : null,
            LastDay = draws.Chance(30) ? lastDay : null,
            Evidence = draws.Chance(12) ? Evidence.Unconfirmed : Evidence.Confirmed,
        };
    }

    private static string Place(string region, Draws draws) => region == Region.National ? draws.OneOf("370000", "371003") : region;
}
