using System.Text.Json.Nodes;
using CreditRules.Format.Shapes;

namespace CreditRules.Format;

/// <summary>The JSON Schemas of what this floor reads, by the name that <c>NAME.schema.json</c> begins with.</summary>
internal static class Schemas
{
    internal static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        Of("ruleset", "A rule set of CreditRules, format 1", RuleSetShape.Instance),
        Of("list", "A credit list of CreditRules, format 1", ListDocumentShape.Instance),
        Of("vocabulary", "A vocabulary of CreditRules, format 1", VocabularyShape.Instance),
        Of("regime", "An edition of the regime gate of CreditRules, format 1", RegimeShape.Instance),
        Of("subject", "A subject as CreditRules is asked about it", InputShapes.Subject),
        Of("context", "A matter as CreditRules is asked about it", InputShapes.Context),
    ];

    internal static (string Name, JsonObject Schema) Of<T>(string name, string title, Shape<T> shape) =>
        (name, SchemaDefinitions.Document(name + ".schema.json", title, shape));
}
