using CreditRules.Explaining;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Html;

/// <summary>What the parts of the page agree on: classes, anchors, and which subjects are told of in detail.</summary>
internal static class Page
{
    internal static string Tag(Language language) => language == Language.English ? "en" : "zh-CN";

    internal static string Class(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => "prohibited",
        Outcome.Restricted => "restricted",
        Outcome.Review => "review",
        Outcome.Preferred => "preferred",
        _ => "clear",
    };

    internal static string Anchor(ScreenedSubject subject) => "r" + ReportTelling.Number(subject.Row);

    internal static string Name(Decision decision, Language language) =>
        decision.Subject.Name ?? decision.Subject.Id ?? Texts.Unnamed.In(language);

    /// <summary>Whether there is more to tell than that nothing stands in the way.</summary>
    internal static bool IsDetailed(ScreenedSubject subject) =>
        subject.Checks.Count > 0 || subject.Decision is { Outcome: not Outcome.Clear } or { Restrictions.Count: > 0 };
}
