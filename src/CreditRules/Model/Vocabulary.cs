namespace CreditRules.Model;

/// <summary>Codes that other documents use; several vocabularies add up.</summary>
internal sealed record Vocabulary : IDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    public ValueList<Term> Domains { get; init; } = [];

    public ValueList<Term> Matters { get; init; } = [];

    public ValueList<Term> Roles { get; init; } = [];

    public ValueList<Term> SubjectKinds { get; init; } = [];

    public ValueList<Term> Fields { get; init; } = [];

    public ValueList<Term> Categories { get; init; } = [];

    public ValueList<Department> Departments { get; init; } = [];

    public ValueList<FactDeclaration> Attributes { get; init; } = [];

    public ValueList<Measure> Measures { get; init; } = [];
}
