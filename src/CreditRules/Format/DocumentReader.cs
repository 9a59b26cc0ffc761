using System.Text.Json;
using CreditRules.Diagnostics;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>Reads texts into the model: strictly, with every problem of a text at once.</summary>
internal static class DocumentReader
{
    private static readonly (DocumentHead Head, string Mark, Func<Node, IDocument?> Read)[] Kinds =
    [
        (DocumentHead.RuleSet, "rules", node => Read(node, RuleSetShape.Instance)),
        (DocumentHead.Regime, "rows", node => Read(node, RegimeShape.Instance)),
        (DocumentHead.List, "versions", node => Read(node, ListDocumentShape.Instance)),
        (DocumentHead.Vocabulary, "title", node => Read(node, VocabularyShape.Instance)),
    ];

    /// <summary>Reads a document of whichever kind; null where it has an error.</summary>
    internal static LoadedDocument? Read(ReadLog log)
    {
        using var json = JsonDoor.Open(log);
        if (json is null)
        {
            return null;
        }

        var root = Node.Root(log, json.RootElement);
        if (KindOf(json.RootElement) is not { } read)
        {
            root.Report(FormatProblems.UnknownKind, string.Join(", ", Kinds.Select(kind => $"`{kind.Head.Schema}`")));
            return null;
        }

        var document = read(root);
        return document is null || log.HasErrors ? null : new LoadedDocument(document, log.Source);
    }

    /// <summary>Reads a text of one shape; false where it has an error.</summary>
    internal static bool TryRead<T>(ReadLog log, Shape<T> shape, out T value)
    {
        value = default!;
        using var json = JsonDoor.Open(log);
        return json is not null && shape.TryRead(Node.Root(log, json.RootElement), out value) && !log.HasErrors;
    }

    /// <summary>The canonical bytes of a document: what <c>fmt</c> writes and the hash covers.</summary>
    internal static byte[] Canonical(IDocument document) => document switch
    {
        RuleSet ruleSet => JsonText.Write(RuleSetShape.Instance, ruleSet),
        CreditList list => JsonText.Write(ListDocumentShape.Instance, list),
        Vocabulary vocabulary => JsonText.Write(VocabularyShape.Instance, vocabulary),
        RegimeEdition edition => JsonText.Write(RegimeShape.Instance, edition),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };

    private static T? Read<T>(Node node, Shape<T> shape)
        where T : class =>
        shape.TryRead(node, out var value) ? value : null;

    // A document says its kind in $schema; one without is told by the member that only its kind has.
    private static Func<Node, IDocument?>? KindOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (root.TryGetProperty("$schema", out var schema) && schema.ValueKind == JsonValueKind.String)
        {
            var name = JsonMarshalText(schema);
            return Array.Find(Kinds, kind => kind.Head.IsNamedBy(name)).Read;
        }

        return Array.Find(Kinds, kind => root.TryGetProperty(kind.Mark, out _)).Read;
    }

    private static string JsonMarshalText(JsonElement text) =>
        System.Text.Encoding.UTF8.GetString(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(text)[1..^1]);
}
