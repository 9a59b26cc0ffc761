using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>The document that is encoded, and the citations that a measure rests on.</summary>
internal static class SourceShapes
{
    internal static readonly ObjectShape<SourceDocument> Document = new("sourceDocument", o =>
    {
        var number = o.Required("number", TextShape.Any, d => d.Number);
        var issued = o.OptionalValue("issued", PartialDateShape.Instance, d => d.Issued);
        var issuers = o.List("issuers", TextShape.Any, d => d.Issuers);
        var level = o.Defaulted("level", Words.Level, d => d.Level, BasisLevel.Memo);
        var supersedes = o.List("supersedes", TextShape.Code, d => d.Supersedes);
        var supersededBy = o.List("supersededBy", TextShape.Code, d => d.SupersededBy);
        var sources = o.List("sources", TextShape.Any, d => d.Sources);
        return v => new SourceDocument
        {
            Number = v.Get(number),
            Issued = v.Get(issued),
            Issuers = v.Get(issuers),
            Level = v.Get(level),
            Supersedes = v.Get(supersedes),
            SupersededBy = v.Get(supersededBy),
            Sources = v.Get(sources),
        };
    });

    internal static readonly ObjectShape<Basis> Basis = new("basis", o =>
    {
        var document = o.Required("document", TextShape.Any, b => b.Document);
        var article = o.Optional("article", TextShape.Any, b => b.Article);
        var level = o.Required("level", Words.Level, b => b.Level);
        var role = o.Required("role", Words.BasisRole, b => b.Role);
        var binding = o.OptionalValue("binding", Words.Binding, b => b.Binding);
        var lists = o.List("lists", TextShape.Code, b => b.Lists);
        var region = o.Optional("region", TextShape.Region, b => b.Region);
        var from = o.OptionalValue("from", DateShape.Instance, b => b.From);
        var lastDay = o.OptionalValue("lastDay", DateShape.Instance, b => b.LastDay);
        var evidence = o.Required("evidence", Words.Evidence, b => b.Evidence);
        return v => new Basis
        {
            Document = v.Get(document),
            Article = v.Get(article),
            Level = v.Get(level),
            Role = v.Get(role),
            Binding = v.Get(binding),
            Lists = v.Get(lists),
            Region = v.Get(region),
            From = v.Get(from),
            LastDay = v.Get(lastDay),
            Evidence = v.Get(evidence),
        };
    });
}
