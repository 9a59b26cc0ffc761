using System.Globalization;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Explaining;

/// <summary>Values with their units, and what a test asks of them.</summary>
internal static partial class Amounts
{
    internal static LocalText Of(FactValue value, string? unit = null) => value switch
    {
        { AsBoolean: { } truth } => truth ? Texts.Yes : Texts.No,
        { AsNumber: { } number } when unit is not null => Texts.OfUnit(unit).With(number.ToString(CultureInfo.InvariantCulture), unit),
        _ => Names.Same(LongNumber().Replace(value.ToString(), match => Mask.Number(match.Value))),
    };

    internal static LocalText Of(Period period) => Texts.Of(period).With(period.Count.ToString(CultureInfo.InvariantCulture));

    internal static LocalText Of(ValueTest test, string? unit)
    {
        var parts = new List<LocalText>();
        if (test.EqualTo is { } equalTo)
        {
            parts.Add(Texts.EqualTo.With(Of(equalTo, unit)));
        }

        if (test.In.Count > 0)
        {
            parts.Add(Texts.OneOf.With(Phrase.Join(test.In.Select(value => Of(value, unit)))));
        }

        if (test.AtLeast is { } atLeast)
        {
            parts.Add(Texts.AtLeast.With(Of(FactValue.Of(atLeast), unit)));
        }

        if (test.Below is { } below)
        {
            parts.Add(Texts.Below.With(Of(FactValue.Of(below), unit)));
        }

        if (test.Known is { } known)
        {
            parts.Add(known ? Texts.Known : Texts.NotKnown);
        }

        return Phrase.Join(parts, Texts.And);
    }

    internal static LocalText Of(GradeTest test, ListVersion list)
    {
        LocalText Title(string code) => list.Grades.FirstOrDefault(grade => grade.Code == code)?.Title ?? Names.Same(code);
        var parts = new List<LocalText>();
        if (test.In.Count > 0)
        {
            parts.Add(Texts.OneOf.With(Phrase.Join(test.In.Select(Title))));
        }

        if (test.AtLeast is { } atLeast)
        {
            parts.Add(Texts.AtLeast.With(Title(atLeast)));
        }

        if (test.Below is { } below)
        {
            parts.Add(Texts.Below.With(Title(below)));
        }

        return Phrase.Join(parts, Texts.And);
    }

    // A text of an input may hold a person's number: it is masked wherever it stands.
    [GeneratedRegex("[0-9]{14,}[0-9Xx]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();
}
