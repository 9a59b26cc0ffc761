using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A credit list.</summary>
internal static class ListDocumentShape
{
    internal static readonly ObjectShape<CreditList> Instance = new("list", o =>
    {
        DocumentHead.List.Declare(o);
        var id = o.Required("id", TextShape.Code, l => l.Id);
        var version = o.Required("version", TextShape.Version, l => l.Version);
        var title = o.Required("title", LocalTextShape.Instance, l => l.Title);
        var aliases = o.List("aliases", TextShape.Any, l => l.Aliases);
        var note = o.Optional("note", LocalTextShape.Instance, l => l.Note);
        var versions = o.Required("versions", new ListShape<ListVersion>(ListVersionShape.Instance, nonEmpty: true), l => l.Versions);
        return v => new CreditList
        {
            Id = v.Get(id),
            Version = v.Get(version),
            Title = v.Get(title),
            Aliases = v.Get(aliases),
            Note = v.Get(note),
            Versions = v.Get(versions),
        };
    });
}
