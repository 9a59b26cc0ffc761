using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Rows of integers, by section: whatever they are, they decode into a valid case, so a smaller plan is a smaller case.</summary>
internal sealed record Plan(ValueList<ValueList<ValueList<int>>> Sections)
{
    internal ValueList<ValueList<int>> this[Section section] => Sections[(int)section];

    /// <summary>How much there is to read: rows, numbers and the digits of the numbers.</summary>
    internal int Size => Sections.Sum(rows => rows.Sum(row => 1 + row.Sum(number => 1 + Bits(number))));

    /// <summary>The draws of the one row of a section that has one.</summary>
    internal Draws Draw(Section section) => new(this[section].Count == 0 ? [] : this[section][0]);

    internal Plan With(int section, ValueList<ValueList<int>> rows) =>
        new(Sections.Select((old, index) => index == section ? rows : old).ToValueList());

    public override string ToString() => string.Join("\n", Sections.Select((rows, index) =>
        $"{(Section)index}: " + string.Join(" | ", rows.Select(row => string.Join(' ', row)))));

    private static int Bits(int number) => number == 0 ? 0 : 1 + int.Log2(number);
}
