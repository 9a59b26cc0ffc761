using CreditRules.Explaining;
using CreditRules.Model;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>The sheet of figures: matter, warnings, counts, lists and rule book.</summary>
internal sealed class SummarySheet(SheetWriter sheet, ReportTelling telling, Language language)
{
    internal static readonly ValueList<Column> Columns =
    [
        new(ReportTexts.Item, 56), new(ReportTexts.Value, 40), new(ReportTexts.EntryCount, 12), new(ReportTexts.State, 56),
    ];

    internal void Write()
    {
        Row(ReportTexts.Title, telling.Matter.In(language));
        foreach (var warning in telling.Warnings())
        {
            sheet.BeginRow();
            sheet.Text(warning.In(language), CellStyle.Warning);
            sheet.EndRow();
        }

        foreach (var (label, count) in telling.Figures())
        {
            Row(label, count, CellStyle.Text);
        }

        foreach (var outcome in ReportTelling.Outcomes)
        {
            Row(Texts.Of(outcome), telling.Count(outcome), StyleSheet.Of(outcome));
        }

        foreach (var list in telling.Lists())
        {
            Row(list);
        }

        Row(ReportTexts.RuleBookVersion, telling.Summary.RuleBook.Version);
        Row(ReportTexts.RuleBookHash, telling.Summary.RuleBook.Hash);
    }

    private void Row(LocalText label, string value)
    {
        sheet.BeginRow();
        sheet.Text(label.In(language));
        sheet.Text(value);
        sheet.EndRow();
    }

    private void Row(LocalText label, long count, CellStyle style)
    {
        sheet.BeginRow();
        sheet.Text(label.In(language), style);
        sheet.Number(count);
        sheet.EndRow();
    }

    private void Row(ListLine list)
    {
        sheet.BeginRow();
        sheet.Text(list.Title.In(language));
        sheet.Text(list.Day ?? (list.State == ListState.NotSearched ? "" : ReportTexts.NoDay.In(language)));
        if (list.Entries is { } entries)
        {
            sheet.Number(entries);
        }
        else
        {
            sheet.Text("");
        }

        sheet.Text(ReportTelling.State(list.State).In(language), list.State == ListState.Searched ? CellStyle.Text : CellStyle.Warning);
        sheet.EndRow();
    }
}
