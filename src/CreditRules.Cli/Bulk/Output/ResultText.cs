using System.Globalization;
using CreditRules.Format;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>The parts of a result as short texts for a table: codes of the wire contract.</summary>
internal static class ResultText
{
    internal static string Word(CheckReason reason) => reason switch
    {
        CheckReason.MissingCode => "missing-code",
        CheckReason.InvalidCode => "invalid-code",
        CheckReason.MaskedCode => "masked-code",
        CheckReason.AmbiguousCode => "ambiguous-code",
        _ => "possible-match",
    };

    internal static string Day(DateOnly day) => day.ToString(DateShape.Format, CultureInfo.InvariantCulture);

    internal static string Measures(IReadOnlyList<Finding> findings, bool withBinding) => Join(findings.Select(finding =>
        withBinding ? finding.Measure + ":" + Words.Binding.WordOf(finding.Binding) : finding.Measure));

    /// <summary>The entries found, own ones first: the list and the entry's id; with a question mark what is only possible.</summary>
    internal static string Entries(Subject subject) => Join(subject.Memberships.Select(entry => Entry(entry, null))
        .Concat(subject.Related.SelectMany(party => party.Memberships.Select(entry => Entry(entry, party.Role)))));

    internal static string Basis(Decision decision) => Join(decision.Restrictions.Concat(decision.Incentives)
        .SelectMany(finding => finding.Basis)
        .Select(citation => citation.Article is null ? citation.Document : citation.Document + " " + citation.Article));

    /// <summary>The last day of the restriction that lasts longest; <c>open</c> where one has no known end.</summary>
    internal static string? LastDay(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? null
        : findings.Any(finding => finding.LastDay is null) ? "open"
        : Day(findings.Max(finding => finding.LastDay!.Value));

    internal static string WayOut(Decision decision) => Join(decision.Restrictions.SelectMany(finding => finding.Remedies).Select(remedy =>
        Words.Remedy.WordOf(remedy.Kind) + ":" + remedy.Authority + (remedy.Earliest is { } day ? " " + Day(day) : "")));

    private static string Entry(Membership entry, string? role) =>
        (role is null ? "" : role + ":")
        + entry.List + "#" + (entry.EntryId ?? Day(entry.ListedOn))
        + (entry.Match == MatchKind.Possible ? "?" : "");

    private static string Join(IEnumerable<string> texts) => string.Join(';', texts.Distinct(StringComparer.Ordinal));
}
