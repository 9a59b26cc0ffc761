using System.Globalization;
using CreditRules.Evaluation;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What a screening comes to, in lines for a person.</summary>
internal sealed class SummaryText(ScreeningReport report, ScreenRequest request, Language language)
{
    private ScreeningSummary Summary => report.Summary;

    internal IEnumerable<string> Lines() =>
    [
        In($"共 {Summary.Records} 条记录：{Summary.Screened} 个主体已筛查，{Summary.Rejected} 条未能读取{Untouched.Zh}。",
            $"{Summary.Records} records: {Summary.Screened} subjects screened, {Summary.Rejected} rejected{Untouched.En}."),
        "  " + string.Join(", ", Summary.Outcomes.Where(pair => pair.Value > 0).Select(pair => $"{DecisionParts.Outcome.WordOf(pair.Key)} {pair.Value}")),
        In($"  {Summary.WithEntries} 个主体有名单记录，{Summary.ToCheck} 个须人工核对。",
            $"  {Summary.WithEntries} have entries, {Summary.ToCheck} are for a person to check."),
        .. Summary.Lists.Select(list => In(
            $"  名单 {list.List}：{list.Entries} 条，截至 {(list.AsOf is { } day ? ResultText.Day(day) : "未写明")}",
            $"  list {list.List}: {list.Entries} entries, as of {(list.AsOf is { } asOf ? ResultText.Day(asOf) : "an unknown day")}")),
        .. report.Consortia.Select(Consortium),
        .. Preferred(),
        .. request.Output is { } output ? [In($"结果：{output}", $"results: {output}")] : Array.Empty<string>(),
    ];

    private (string Zh, string En) Untouched => Summary.Untouched is { } count
        ? ($"，{count} 个不受名单变化影响", $", {count} not touched by the change of lists")
        : ("", "");

    private string Consortium(ConsortiumResult consortium) => In(
        $"  联合体 {consortium.Name}：{DecisionParts.Outcome.WordOf(consortium.Outcome)}{Because(consortium, "，因 ")}",
        $"  consortium {consortium.Name}: {DecisionParts.Outcome.WordOf(consortium.Outcome)}{Because(consortium, ", because of ")}");

    private static string Because(ConsortiumResult consortium, string word) =>
        consortium.Because.Count == 0 ? "" : word + string.Join(", ", consortium.Because.Select(Named));

    private IEnumerable<string> Preferred() => report.Preferred is not { } preferred ? []
        : preferred.Count == 0 ? [In($"  同等条件下没有应优先者。", $"  among equals nobody is to be preferred.")]
        : preferred.Select(pair => In(
            $"  同等条件下 {Named(pair.Bidder)} 优先于 {Named(pair.To)}：{string.Join(", ", pair.Because)}",
            $"  among equals {Named(pair.Bidder)} is preferred to {Named(pair.To)}: {string.Join(", ", pair.Because)}"));

    private static string Named(ScreenedSubject subject) =>
        subject.Decision.Subject.Name ?? subject.Decision.Subject.Id ?? subject.Row.ToString(CultureInfo.InvariantCulture);

    private string In(FormattableString zh, FormattableString en) => (language == Language.English ? en : zh).ToString(CultureInfo.InvariantCulture);
}
