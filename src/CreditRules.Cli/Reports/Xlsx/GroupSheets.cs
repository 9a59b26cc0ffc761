using CreditRules.Explaining;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>The sheets of consortia and of preference among equals.</summary>
internal sealed class GroupSheets(SheetWriter sheet, ReportTelling telling, Language language)
{
    internal static readonly ValueList<Column> ConsortiumColumns =
    [
        new(ReportTexts.Consortium, 24), new(ReportTexts.Outcome, 26), new(ReportTexts.Because, 52), new(ReportTexts.Members, 64),
    ];

    internal static readonly ValueList<Column> PreferenceColumns =
    [
        new(ReportTexts.Group, 24), new(ReportTexts.Preferred, 44), new(ReportTexts.PreferredTo, 44), new(ReportTexts.PreferredBy, 64),
    ];

    internal void Write(IEnumerable<ConsortiumResult> consortia)
    {
        foreach (var consortium in consortia)
        {
            sheet.BeginRow();
            sheet.Text(consortium.Name);
            sheet.Text(Texts.Of(consortium.Outcome).In(language), StyleSheet.Of(consortium.Outcome));
            sheet.Text(Lines(consortium.Because.Select(ReportTelling.Member)));
            sheet.Text(Lines(consortium.Members.Select(ReportTelling.Member)));
            sheet.EndRow();
        }
    }

    internal void Write(IEnumerable<PreferredBidder> preferences)
    {
        foreach (var preference in preferences)
        {
            sheet.BeginRow();
            sheet.Text(preference.Group ?? ReportTexts.AllEqual.In(language));
            sheet.Text(ReportTelling.Member(preference.Bidder).In(language));
            sheet.Text(ReportTelling.Member(preference.To).In(language));
            sheet.Text(Lines(preference.Because.Select(telling.Names.Measure)));
            sheet.EndRow();
        }
    }

    private string Lines(IEnumerable<LocalText> texts) => string.Join('\n', texts.Select(text => text.In(language)));
}
