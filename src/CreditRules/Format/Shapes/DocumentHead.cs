namespace CreditRules.Format.Shapes;

/// <summary>What every document begins with.</summary>
internal sealed class DocumentHead
{
    internal const int Format = 1;

    private DocumentHead(string schema, TextShape schemaShape) => (Schema, SchemaShape) = (schema, schemaShape);

    internal static DocumentHead RuleSet { get; } = Of("ruleset");

    internal static DocumentHead List { get; } = Of("list");

    internal static DocumentHead Vocabulary { get; } = Of("vocabulary");

    internal static DocumentHead Regime { get; } = Of("regime");

    internal static DocumentHead Cases { get; } = Of("cases");

    /// <summary>The file name of the schema.</summary>
    internal string Schema { get; }

    private TextShape SchemaShape { get; }

    internal bool IsNamedBy(string schema) => SchemaShape.Matches(schema);

    /// <summary>Declares <c>$schema</c>, which may lead through folders and is written plain, and <c>format</c>.</summary>
    internal void Declare<T>(Members<T> members, bool formatRequired = true)
    {
        members.Defaulted("$schema", SchemaShape, _ => Schema, string.Empty);
        if (formatRequired)
        {
            members.Required("format", new IntegerShape(Format, Format), _ => Format);
        }
    }

    private static DocumentHead Of(string kind)
    {
        var name = kind + ".schema.json";
        var pattern = "(^|/)" + name.Replace(".", "\\.", StringComparison.Ordinal);
        return new DocumentHead(name, new TextShape(pattern, IsPath, $"以 `{name}` 结尾的路径", $"a path that ends in `{name}`"));

        // What the pattern says, without a machine that reads patterns: every process that reads a document would start it.
        bool IsPath(string text) => text == name || text.EndsWith("/" + name, StringComparison.Ordinal);
    }
}
