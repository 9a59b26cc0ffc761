using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>An edition of the regime gate.</summary>
internal static class RegimeShape
{
    internal static readonly ObjectShape<RegimeEdition> Instance = new("regime", o =>
    {
        DocumentHead.Regime.Declare(o);
        var id = o.Required("id", TextShape.Code, e => e.Id);
        var version = o.Required("version", TextShape.Version, e => e.Version);
        var title = o.Required("title", LocalTextShape.Instance, e => e.Title);
        var document = o.Required("document", SourceShapes.Document, e => e.Document);
        var from = o.Required("from", DateShape.Instance, e => e.From);
        var note = o.Optional("note", LocalTextShape.Instance, e => e.Note);
        var rows = o.Required("rows", new ListShape<RegimeRow>(RowShape), e => e.Rows);
        return v => new RegimeEdition
        {
            Id = v.Get(id),
            Version = v.Get(version),
            Title = v.Get(title),
            Document = v.Get(document),
            From = v.Get(from),
            Note = v.Get(note),
            Rows = v.Get(rows),
        };
    });

    private static ObjectShape<RegimeRow> RowShape => new("regimeRow", o =>
    {
        var category = o.Required("category", TextShape.Code, r => r.Category);
        var rowClass = o.Required("class", Words.RegimeClass, r => r.Class);
        var levels = o.Required("levels", new ListShape<BasisLevel>(Words.Level), r => r.Levels);
        var impacts = o.Required("impacts", new ListShape<Impact>(Words.Impact), r => r.Impacts);
        var maxBinding = o.Required("maxBinding", Words.Binding, r => r.MaxBinding);
        var seriousOnly = o.Required("seriousOnly", BooleanShape.Instance, r => r.SeriousOnly);
        var evidence = o.Defaulted("evidence", Words.Evidence, r => r.Evidence, Evidence.Confirmed);
        return v => new RegimeRow
        {
            Category = v.Get(category),
            Class = v.Get(rowClass),
            Levels = v.Get(levels),
            Impacts = v.Get(impacts),
            MaxBinding = v.Get(maxBinding),
            SeriousOnly = v.Get(seriousOnly),
            Evidence = v.Get(evidence),
        };
    });
}
