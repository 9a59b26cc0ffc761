using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What a screening comes to, in JSON.</summary>
internal static class SummaryShape
{
    private static readonly ObjectShape<ScreeningReport> Instance = new("screening", o =>
    {
        o.Required("records", NumberShape.Instance, r => r.Summary.Records);
        o.Required("screened", NumberShape.Instance, r => r.Summary.Screened);
        o.Required("rejected", NumberShape.Instance, r => r.Summary.Rejected);
        o.OptionalValue("untouched", NumberShape.Instance, r => (decimal?)r.Summary.Untouched);
        o.Required("outcomes", new MapShape<decimal>(NumberShape.Instance), r =>
            r.Summary.Outcomes.ToDictionary(pair => DecisionParts.Outcome.WordOf(pair.Key), pair => (decimal)pair.Value, StringComparer.Ordinal).ToValueMap());
        o.Required("toCheck", NumberShape.Instance, r => r.Summary.ToCheck);
        o.Required("withEntries", NumberShape.Instance, r => r.Summary.WithEntries);
        o.Required("lists", new ListShape<ListSnapshot>(IndexContents.SnapshotShape), r => r.Summary.Lists.ToValueList());
        o.Required("staleLists", new ListShape<string>(TextShape.Code), r => r.Summary.StaleLists.ToValueList());
        o.Required("listsNotSearched", new ListShape<string>(TextShape.Code), r => r.Summary.ListsNotSearched.ToValueList());
        o.List("consortia", Consortium, r => r.Consortia);
        o.Optional("preferred", new ListShape<PreferredBidder>(Preferred), r => r.Preferred?.ToValueList());
        o.Required("context", DecisionShape.ContextEcho, r => r.Summary.Context);
        o.Required("ruleBook", StampShape.Instance, r => r.Summary.RuleBook);
        return _ => throw new NotSupportedException("a summary is written only");
    });

    private static ObjectShape<ConsortiumResult> Consortium => new("consortium", o =>
    {
        o.Required("name", TextShape.Any, c => c.Name);
        o.Required("outcome", DecisionParts.Outcome, c => c.Outcome);
        o.Required("members", new ListShape<ScreenedSubject>(Member), c => c.Members.ToValueList());
        o.Required("because", new ListShape<ScreenedSubject>(Member), c => c.Because.ToValueList());
        return _ => throw new NotSupportedException("a summary is written only");
    });

    private static ObjectShape<PreferredBidder> Preferred => new("preferred", o =>
    {
        o.Optional("group", TextShape.Any, p => p.Group);
        o.Required("bidder", Member, p => p.Bidder);
        o.Required("to", Member, p => p.To);
        o.Required("because", new ListShape<string>(TextShape.Code), p => p.Because.ToValueList());
        return _ => throw new NotSupportedException("a summary is written only");
    });

    private static ObjectShape<ScreenedSubject> Member => new("screenedSubject", o =>
    {
        o.Required("row", NumberShape.Instance, s => s.Row);
        o.Required("subject", DecisionParts.Party, s => s.Decision.Subject);
        o.Required("outcome", DecisionParts.Outcome, s => s.Decision.Outcome);
        o.Required("check", new ListShape<string>(TextShape.Code), s => s.Checks.Select(ResultText.Word).ToValueList());
        return _ => throw new NotSupportedException("a summary is written only");
    });

    internal static string Write(ScreeningReport report) => JsonText.WriteText(Instance, report);
}
