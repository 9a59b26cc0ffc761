using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A vocabulary.</summary>
internal static class VocabularyShape
{
    internal static readonly ObjectShape<Term> Term = new("term", o =>
    {
        var code = o.Required("code", TextShape.Code, t => t.Code);
        var title = o.Required("title", LocalTextShape.Instance, t => t.Title);
        return v => new Term { Code = v.Get(code), Title = v.Get(title) };
    });

    internal static readonly ObjectShape<FactDeclaration> Fact = new("factDeclaration", o =>
    {
        var name = o.Required("name", TextShape.Name, f => f.Name);
        var type = o.Required("type", Words.FactType, f => f.Type);
        var unit = o.Optional("unit", TextShape.Any, f => f.Unit);
        var title = o.Required("title", LocalTextShape.Instance, f => f.Title);
        return v => new FactDeclaration { Name = v.Get(name), Type = v.Get(type), Unit = v.Get(unit), Title = v.Get(title) };
    });

    internal static readonly ObjectShape<Vocabulary> Instance = new("vocabulary", o =>
    {
        DocumentHead.Vocabulary.Declare(o);
        var id = o.Required("id", TextShape.Code, d => d.Id);
        var version = o.Required("version", TextShape.Version, d => d.Version);
        var title = o.Required("title", LocalTextShape.Instance, d => d.Title);
        var domains = o.List("domains", Term, d => d.Domains);
        var matters = o.List("matters", MatterShape, d => d.Matters);
        var roles = o.List("roles", Term, d => d.Roles);
        var kinds = o.List("subjectKinds", Term, d => d.SubjectKinds);
        var fields = o.List("fields", Term, d => d.Fields);
        var categories = o.List("categories", Term, d => d.Categories);
        var departments = o.List("departments", DepartmentShape, d => d.Departments);
        var attributes = o.List("attributes", Fact, d => d.Attributes);
        var measures = o.List("measures", MeasureShape.Instance, d => d.Measures);
        return v => new Vocabulary
        {
            Id = v.Get(id),
            Version = v.Get(version),
            Title = v.Get(title),
            Domains = v.Get(domains),
            Matters = v.Get(matters),
            Roles = v.Get(roles),
            SubjectKinds = v.Get(kinds),
            Fields = v.Get(fields),
            Categories = v.Get(categories),
            Departments = v.Get(departments),
            Attributes = v.Get(attributes),
            Measures = v.Get(measures),
        };
    });

    // The codes of matters are other people's: any text.
    private static ObjectShape<Term> MatterShape => new("matter", o =>
    {
        var code = o.Required("code", TextShape.Any, t => t.Code);
        var title = o.Required("title", LocalTextShape.Instance, t => t.Title);
        return v => new Term { Code = v.Get(code), Title = v.Get(title) };
    });

    private static ObjectShape<Department> DepartmentShape => new("department", o =>
    {
        var code = o.Required("code", TextShape.Code, d => d.Code);
        var title = o.Required("title", LocalTextShape.Instance, d => d.Title);
        var successors = o.List("successors", TextShape.Code, d => d.Successors);
        return v => new Department { Code = v.Get(code), Title = v.Get(title), Successors = v.Get(successors) };
    });
}
