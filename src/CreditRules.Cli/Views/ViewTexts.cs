using CreditRules.Explaining;

namespace CreditRules.Cli.Views;

/// <summary>Texts of views.</summary>
internal static class ViewTexts
{
    internal static readonly Phrase For = new("写给：{0}", "Written for: {0}");
    internal static readonly Phrase NoOutcome = new("结论：有内容略去，不作结论", "Outcome: not told, since something was left out");
    internal static readonly Phrase NoNextChange = new("下次变化：没有，或者不便告知", "Next change: none, or not to be told");
    internal static readonly Phrase Omitted = new(
        "略去：结论项 {0}，起因 {1}，未适用 {2}，出路 {3}",
        "Left out: findings {0}, triggers {1}, not applied {2}, ways out {3}");

    internal static Phrase Of(Audience audience) => audience switch
    {
        Audience.Public => new("社会公开", "the public"),
        Audience.Authorised => new("授权查询", "an authorised asker"),
        Audience.Department => new("部门共享", "a department"),
        _ => new("主体本身", "the subject itself"),
    };
}
