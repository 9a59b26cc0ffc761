using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Both sides of a supersession say so, and the older document ends the day before the newer begins.</summary>
internal sealed class SupersessionCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        var byId = EncodedDocument.ById(book);
        var pairs = new HashSet<(EncodedDocument Older, EncodedDocument Newer)>();
        foreach (var encoded in byId.Values)
        {
            foreach (var (index, id) in encoded.Source.Supersedes.Index())
            {
                if (Other(report, byId, encoded, ".supersedes", index, id) is { } older)
                {
                    RequireAgreement(report, encoded, RuleWalk.At("$.document.supersedes", index), older.Id, "supersededBy", older.Source.SupersededBy);
                    pairs.Add((older, encoded));
                }
            }

            foreach (var (index, id) in encoded.Source.SupersededBy.Index())
            {
                if (Other(report, byId, encoded, ".supersededBy", index, id) is { } newer)
                {
                    RequireAgreement(report, encoded, RuleWalk.At("$.document.supersededBy", index), newer.Id, "supersedes", newer.Source.Supersedes);
                    pairs.Add((encoded, newer));
                }
            }
        }

        foreach (var (older, newer) in pairs.Where(pair => !pairs.Contains((pair.Newer, pair.Older))))
        {
            CheckLastDay(report, older, newer);
        }
    }

    private static EncodedDocument? Other(
        CheckReport report, Dictionary<string, EncodedDocument> byId, EncodedDocument encoded, string member, int index, string id)
    {
        if (!byId.TryGetValue(id, out var other))
        {
            report.Add(RuleProblems.SupersessionNotLoaded, encoded.Document, RuleWalk.At("$.document" + member, index), id);
        }

        return other;
    }

    private static void RequireAgreement(
        CheckReport report, EncodedDocument encoded, string path, string other, string member, ValueList<string> answers)
    {
        if (!answers.Contains(encoded.Id, StringComparer.Ordinal))
        {
            report.Add(RuleProblems.OneSidedSupersession, encoded.Document, path, other, member, encoded.Id);
        }
    }

    private static void CheckLastDay(CheckReport report, EncodedDocument older, EncodedDocument newer)
    {
        // Invariant: counted in day numbers, because the calendar's first day has no day before it.
        var eve = newer.From.DayNumber - 1;
        if (older.Effective is { } effective && effective.LastDay?.DayNumber != eve)
        {
            report.Add(
                RuleProblems.SupersededLastDay, older.Document, "$.effective.lastDay", newer.Id,
                PartialDate.Of(newer.From).ToString(), PartialDate.Of(DateOnly.FromDayNumber(Math.Max(0, eve))).ToString());
        }
    }
}
