using System.Text.Json.Nodes;
using CreditRules.Cli.Cases;
using CreditRules.Disclosing;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Tests.Format;

/// <summary>One kind of JSON text that the product reads: its schema, its reader, its writer.</summary>
internal sealed record DocumentKind(string Name, JsonObject Schema, Func<ReadLog, object?> Read, Func<object, byte[]> Write)
{
    /// <summary>Every kind. Shapes that live above the floor of the format are described here.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        Document<RuleSet>("ruleset"),
        Document<CreditList>("list"),
        Document<Vocabulary>("vocabulary"),
        Document<RegimeEdition>("regime"),
        Of("subject", SchemaOf("subject"), InputShapes.Subject),
        Of("context", SchemaOf("context"), InputShapes.Context),
        Of("decision", Schemas.Of("decision", "A decision of CreditRules", DecisionShape.Instance).Schema, DecisionShape.Instance),
        Of("decision-view", Schemas.Of("decision-view", "A decision of CreditRules, written for an audience", DecisionViewShape.Instance).Schema, DecisionViewShape.Instance),
        Of("cases", Schemas.Of("cases", "Cases of a rule set of CreditRules", CasesShape.Instance).Schema, CasesShape.Instance),
    ];

    public static DocumentKind Named(string name) => All.Single(kind => kind.Name == name);

    /// <summary>Reads bytes as this kind.</summary>
    public (object? Value, IReadOnlyList<Diagnostic> Diagnostics) ReadBytes(byte[] bytes)
    {
        var log = new ReadLog(new SourceText("test.json", bytes));
        return (Read(log), log.Diagnostics);
    }

    public override string ToString() => Name;

    private static DocumentKind Document<T>(string name)
        where T : class, IDocument =>
        new(name, SchemaOf(name), log => DocumentReader.Read(log)?.Document as T, value => DocumentReader.Canonical((IDocument)value));

    private static DocumentKind Of<T>(string name, JsonObject schema, Shape<T> shape)
        where T : class =>
        new(name, schema, log => DocumentReader.TryRead(log, shape, out var value) ? value : null, value => JsonText.Write(shape, (T)value));

    private static JsonObject SchemaOf(string name) => Schemas.All.Single(schema => schema.Name == name).Schema;
}
