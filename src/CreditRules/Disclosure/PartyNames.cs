using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>Rewrites the names of parties other than the subject, wherever a view gives them.</summary>
internal sealed class PartyNames(Func<PartyName, PartyName> rewrite, Func<string, string?>? ofText = null)
{
    internal DecisionView Of(DecisionView view) => view with
    {
        Restrictions = view.Restrictions.Select(Of).ToValueList(),
        Incentives = view.Incentives.Select(Of).ToValueList(),
        Procedures = view.Procedures.Select(Of).ToValueList(),
        Safeguards = view.Safeguards.Select(Of).ToValueList(),
        NotApplied = view.NotApplied.Select(Of).ToValueList(),
    };

    private Finding Of(Finding finding) => finding with
    {
        Triggers = finding.Triggers.Select(trigger => trigger with { EntryId = Of(trigger.EntryId), Party = Of(trigger.Party) }).ToValueList(),
        Remedies = finding.Remedies.Select(remedy => remedy with { EntryId = Of(remedy.EntryId), Party = Of(remedy.Party) }).ToValueList(),
    };

    private NotApplied Of(NotApplied line) => line with
    {
        EntryId = Of(line.EntryId),
        Party = Of(line.Party),
        Missing = line.Missing.Select(Of).OfType<string>().ToValueList(),
    };

    private PartyName? Of(PartyName? name) => name is null ? null : rewrite(name);

    private string? Of(string? text) => text is null || ofText is null ? text : ofText(text);
}
