using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes editions of the regime gate, with rows missing and classes that limit what a row may allow.</summary>
internal static class EditionMaker
{
    internal static ValueList<RegimeEdition> Make(ValueList<ValueList<int>> rows)
    {
        var editions = new List<RegimeEdition>();
        foreach (var (index, row) in rows.Index())
        {
            var draws = new Draws(row);
            var from = Calendar.Middle.AddDays(draws.Between(-1200, 700));
            while (editions.Exists(other => other.From == from))
            {
                from = from.AddDays(1);
            }

            editions.Add(new RegimeEdition
            {
                Id = "edition-" + (index + 1),
                Version = "2.0.0",
                Title = Catalogue.Title("edition"),
                Document = new SourceDocument { Number = "清单" + index, Level = BasisLevel.CentralPolicy },
                From = from,
                Rows = Catalogue.Categories.Where(_ => !draws.Chance(14)).ToArray().Select(category => Row(category, draws)).ToValueList(),
            });
        }

        return editions.ToValueList();
    }

    private static RegimeRow Row(string category, Draws draws)
    {
        var rowClass = draws.OneOf(RegimeClass.A, RegimeClass.A, RegimeClass.B, RegimeClass.C);
        Impact[] impacts = rowClass == RegimeClass.B ? [Impact.Limits, Impact.Scrutinises, Impact.Informs] : Enum.GetValues<Impact>();
        return new()
        {
            Category = category,
            Class = rowClass,
            Levels = [BasisLevel.Law, .. Enum.GetValues<BasisLevel>().Skip(1).Where(_ => draws.Chance(40))],
            Impacts = draws.Chance(85) ? impacts.ToValueList() : draws.Some(impacts, 40),
            MaxBinding = rowClass == RegimeClass.C ? Binding.Reference : draws.OneOf(Binding.Mandatory, Binding.Restrict, Binding.Mandatory),
            SeriousOnly = draws.Chance(80),
            Evidence = draws.Chance(10) ? Evidence.Unconfirmed : Evidence.Confirmed,
        };
    }
}
