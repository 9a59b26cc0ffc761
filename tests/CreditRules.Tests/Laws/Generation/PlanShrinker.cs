using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Smaller plans, boldest first: without a section, without a row, with a shorter row, with smaller numbers.</summary>
internal static class PlanShrinker
{
    internal static IEnumerable<Plan> Shrink(Plan plan)
    {
        var sections = plan.Sections.Index().Where(section => section.Item.Count > 0).ToArray();
        return sections.Select(section => plan.With(section.Index, []))
            .Concat(sections.SelectMany(section => WithoutRows(section.Item).Select(rows => plan.With(section.Index, rows))))
            .Concat(sections.SelectMany(section => ShorterRows(section.Item).Select(rows => plan.With(section.Index, rows))))
            .Concat(sections.SelectMany(section => SmallerNumbers(section.Item).Select(rows => plan.With(section.Index, rows))));
    }

    private static IEnumerable<ValueList<ValueList<int>>> WithoutRows(ValueList<ValueList<int>> rows) => rows.Count < 2 ? [] :
        rows.Select((_, gone) => rows.Where((_, index) => index != gone).ToValueList());

    private static IEnumerable<ValueList<ValueList<int>>> ShorterRows(ValueList<ValueList<int>> rows) =>
        from pair in rows.Index()
        where pair.Item.Count > 0
        from length in new[] { 0, pair.Item.Count / 2, pair.Item.Count - 1 }.Distinct()
        select Replace(rows, pair.Index, pair.Item.Take(length));

    private static IEnumerable<ValueList<ValueList<int>>> SmallerNumbers(ValueList<ValueList<int>> rows) =>
        from pair in rows.Index()
        from number in pair.Item.Index()
        where number.Item > 0
        select Replace(rows, pair.Index, pair.Item.Select((old, index) => index == number.Index ? 0 : old));

    private static ValueList<ValueList<int>> Replace(ValueList<ValueList<int>> rows, int replaced, IEnumerable<int> numbers) =>
        rows.Select((row, index) => index == replaced ? numbers.ToValueList() : row).ToValueList();
}
