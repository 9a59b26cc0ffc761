using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A citation with the text that it is sorted and told apart by.</summary>
internal sealed record SortedCitation(string Text, Citation Citation)
{
    internal static ValueList<SortedCitation> Sorted(IEnumerable<SortedCitation> citations) => citations
        .DistinctBy(citation => citation.Text, StringComparer.Ordinal)
        .OrderBy(citation => citation.Text, StringComparer.Ordinal)
        .ToValueList();
}
