using CreditRules.Model;

namespace CreditRules.Tests.Docs;

/// <summary>The shipped rule sets of one kind, and how many of their rules are confirmed.</summary>
internal sealed record ShippedCounts(string Title, IReadOnlyList<RuleSet> Sets)
{
    public int Confirmed => Sets.Sum(ConfirmedOf);

    public int Unconfirmed => Sets.Sum(set => set.Rules.Count) - Confirmed;

    /// <summary>Every kind, in the order of the catalogue; each rule set is of one kind.</summary>
    public static IReadOnlyList<ShippedCounts> All { get; } = Of(Shipped.Book.Content.RuleSets);

    public static ShippedCounts Total { get; } = new("合计 Total", Shipped.Book.Content.RuleSets);

    public static int ConfirmedOf(RuleSet set) => set.Rules.Count(rule => rule.Evidence == Evidence.Confirmed);

    private static IReadOnlyList<ShippedCounts> Of(IReadOnlyList<RuleSet> sets)
    {
        static bool IsLaw(RuleSet set) => set.Id.StartsWith("law-", StringComparison.Ordinal);
        return
        [
            new("国家备忘录、通知和意见 National memoranda, notices and opinions", [.. sets.Where(set => !IsLaw(set) && set.Region == Region.National)]),
            new("法律、法规、规章和政策 Laws, regulations and policies", [.. sets.Where(IsLaw)]),
            new("地方文件 Local documents", [.. sets.Where(set => !IsLaw(set) && set.Region != Region.National)]),
        ];
    }
}
