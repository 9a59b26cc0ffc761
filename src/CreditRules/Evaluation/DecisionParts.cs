using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What the parts of a decision look like in JSON.</summary>
internal static class DecisionParts
{
    internal static readonly WordShape<Outcome> Outcome = new(
        (CreditRules.Outcome.Prohibited, "prohibited"), (CreditRules.Outcome.Restricted, "restricted"),
        (CreditRules.Outcome.Review, "review"), (CreditRules.Outcome.Preferred, "preferred"), (CreditRules.Outcome.Clear, "clear"));

    internal static readonly WordShape<Flag> Flag = new(
        (CreditRules.Flag.Disputed, "disputed"), (CreditRules.Flag.InexactDate, "inexact-date"), (CreditRules.Flag.UnverifiedMatch, "unverified-match"));

    internal static readonly WordShape<Reason> Reason = new(
        (CreditRules.Reason.Unconfirmed, "unconfirmed"), (CreditRules.Reason.Disabled, "disabled"),
        (CreditRules.Reason.NoLawfulBasis, "no-lawful-basis"), (CreditRules.Reason.ListNotSerious, "list-not-serious"),
        (CreditRules.Reason.WithheldByBlacklist, "withheld-by-blacklist"), (CreditRules.Reason.Undetermined, "undetermined"),
        (CreditRules.Reason.Revoked, "revoked"), (CreditRules.Reason.Repaired, "repaired"), (CreditRules.Reason.Suspended, "suspended"),
        (CreditRules.Reason.MinorExcluded, "minor-excluded"), (CreditRules.Reason.NotYetListed, "not-yet-listed"),
        (CreditRules.Reason.Expired, "expired"), (CreditRules.Reason.ConflictingRecords, "conflicting-records"),
        (CreditRules.Reason.UnverifiedMatch, "unverified-match"));

    internal static readonly OrNullShape<string> TextOrNull = new(TextShape.Any);

    internal static readonly ValueOrNullShape<DateOnly> DateOrNull = new(DateShape.Instance);

    internal static readonly ListShape<string> Texts = new(TextShape.Any);

    internal static readonly ObjectShape<PartyName> Party = new("partyName", o =>
    {
        var id = o.Required("id", TextOrNull, p => p.Id);
        var name = o.Required("name", TextOrNull, p => p.Name);
        return v => new PartyName(v.Get(id), v.Get(name));
    });

    internal static readonly ObjectShape<Citation> Citation = new("citation", o =>
    {
        var document = o.Required("document", TextShape.Any, c => c.Document);
        var article = o.Required("article", TextOrNull, c => c.Article);
        var level = o.Required("level", Words.Level, c => c.Level);
        var role = o.Required("role", Words.BasisRole, c => c.Role);
        var binding = o.Required("binding", new ValueOrNullShape<Binding>(Words.Binding), c => c.Binding);
        var lists = o.Required("lists", Texts, c => c.Lists.ToValueList());
        var region = o.Required("region", TextOrNull, c => c.Region);
        var from = o.Required("from", DateOrNull, c => c.From);
        var lastDay = o.Required("lastDay", DateOrNull, c => c.LastDay);
        var evidence = o.Required("evidence", Words.Evidence, c => c.IsConfirmed ? Evidence.Confirmed : Evidence.Unconfirmed);
        var counted = o.Required("counted", new ValueOrNullShape<bool>(BooleanShape.Instance), c => c.Counted);
        return v => new Citation
        {
            Document = v.Get(document),
            Article = v.Get(article),
            Level = v.Get(level),
            Role = v.Get(role),
            Binding = v.Get(binding),
            Lists = v.Get(lists),
            Region = v.Get(region),
            From = v.Get(from),
            LastDay = v.Get(lastDay),
            IsConfirmed = v.Get(evidence) == Evidence.Confirmed,
            Counted = v.Get(counted),
        };
    });
}
