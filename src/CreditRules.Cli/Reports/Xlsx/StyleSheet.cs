using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CreditRules.Cli.Reports.Xlsx;

/// <summary>The formats of the workbook's cells, in the order of <see cref="CellStyle"/>.</summary>
internal static class StyleSheet
{
    private const uint Normal = 0;
    private const uint Bold = 1;
    private const uint White = 2;

    internal static Stylesheet Make() => new(
        new Fonts(Font(null, "FF1A1A1A"), Font(new Bold(), "FF1A1A1A"), Font(new Bold(), "FFFFFFFF")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Fill("FF1F3A5F"), Fill("FFFFF2CC"), Fill("FFEAF4EA"), Fill("FFD9E8F6"), Fill("FFFFF2CC"), Fill("FFFBE0CC"), Fill("FFF8D0D0")),
        new Borders(new Border(), Line()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(Normal, 0),
            Format(Normal, 0),
            Quoted(),
            Format(White, 2),
            Format(Bold, 3),
            Format(Normal, 4),
            Format(Bold, 5),
            Format(Bold, 6),
            Format(Bold, 7),
            Format(Bold, 8)),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    internal static CellStyle Of(Outcome outcome) => outcome switch
    {
        Outcome.Prohibited => CellStyle.Prohibited,
        Outcome.Restricted => CellStyle.Restricted,
        Outcome.Review => CellStyle.Review,
        Outcome.Preferred => CellStyle.Preferred,
        _ => CellStyle.Clear,
    };

    private static CellFormat Quoted()
    {
        var format = Format(Normal, 0);
        format.QuotePrefix = true;
        return format;
    }

    private static CellFormat Format(uint font, uint fill) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = 0,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private static Font Font(Bold? bold, string rgb)
    {
        OpenXmlElement[] parts = [new FontSize { Val = 10 }, new Color { Rgb = rgb }, new FontName { Val = "等线" }, new FontFamilyNumbering { Val = 2 }];
        return bold is null ? new Font(parts) : new Font([bold, .. parts]);
    }

    private static Fill Fill(string rgb) => new(new PatternFill(
        new ForegroundColor { Rgb = rgb },
        new BackgroundColor { Indexed = 64 })
    {
        PatternType = PatternValues.Solid,
    });

    private static Border Line()
    {
        const string Grey = "FFD0D5DB";
        return new Border(
            new LeftBorder(new Color { Rgb = Grey }) { Style = BorderStyleValues.Thin },
            new RightBorder(new Color { Rgb = Grey }) { Style = BorderStyleValues.Thin },
            new TopBorder(new Color { Rgb = Grey }) { Style = BorderStyleValues.Thin },
            new BottomBorder(new Color { Rgb = Grey }) { Style = BorderStyleValues.Thin },
            new DiagonalBorder());
    }
}
