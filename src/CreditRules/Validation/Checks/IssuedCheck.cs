using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>A document that was issued after its first day reaches back: rare enough to ask.</summary>
internal sealed class IssuedCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var encoded in EncodedDocument.Of(book))
        {
            // Of a month or a year only its first day is sure not to be too late.
            if (encoded.Source.Issued is { } issued && new DateOnly(issued.Year, issued.Month ?? 1, issued.Day ?? 1) > encoded.From)
            {
                report.Add(RuleProblems.IssuedAfterFrom, encoded.Document, "$.document.issued", issued.ToString(), PartialDate.Of(encoded.From).ToString());
            }
        }
    }
}
