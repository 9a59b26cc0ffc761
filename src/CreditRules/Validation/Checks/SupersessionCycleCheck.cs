using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>No document supersedes itself, directly or through others.</summary>
internal sealed class SupersessionCycleCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        var byId = EncodedDocument.ById(book);
        var older = byId.Values
            .SelectMany(encoded => encoded.Source.Supersedes.Select(id => (Newer: encoded.Id, Older: id))
                .Concat(encoded.Source.SupersededBy.Select(id => (Newer: id, Older: encoded.Id))))
            .ToLookup(pair => pair.Newer, pair => pair.Older, StringComparer.Ordinal);
        foreach (var encoded in byId.Values)
        {
            if (Succession.ReturnsTo(encoded.Id, id => older[id]))
            {
                report.Add(RuleProblems.SupersessionCycle, encoded.Document, "$.document", encoded.Id);
            }
        }
    }
}
