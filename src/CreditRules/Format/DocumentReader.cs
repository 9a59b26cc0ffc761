using System.Collections.Immutable;
using System.Text.Json;
using CreditRules.Diagnostics;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>Reads texts into the model: strictly, with every problem of a text at once.</summary>
internal static class DocumentReader
{
    private static readonly ImmutableArray<(DocumentHead Head, string Mark, Func<Node, IDocument?> Read)> Kinds =
    [
        (DocumentHead.RuleSet, "rules", node => Read(node, RuleSetShape.Instance)),
        (DocumentHead.Regime, "rows", node => Read(node, RegimeShape.Instance)),
        (DocumentHead.List, "versions", node => Read(node, ListDocumentShape.Instance)),
        (DocumentHead.Vocabulary, "title", node => Read(node, VocabularyShape.Instance)),
    ];

    /// <summary>Reads documents on every processor; in their order, null for each that has an error.</summary>
    internal static LoadedDocument?[] ReadAll(ReadLog[] logs)
    {
        var read = new LoadedDocument?[logs.Length];
        var taken = -1;
        var others = new Task[Math.Max(0, Math.Min(Environment.ProcessorCount, logs.Length) - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(ReadOn);
        }

        ReadOn();
        Task.WaitAll(others);
        return read;

        void ReadOn()
        {
            for (var i = Interlocked.Increment(ref taken); i < read.Length; i = Interlocked.Increment(ref taken))
            {
                read[i] = Read(logs[i]);
            }
        }
    }

    /// <summary>Reads a document of whichever kind; null where it has an error.</summary>
    internal static LoadedDocument? Read(ReadLog log)
    {
        using var json = JsonDoor.Open(log);
        if (json is null)
        {
            return null;
        }

        var root = Node.Root(log, json.RootElement);
        if (root.Element.ValueKind != JsonValueKind.Object)
        {
            root.ReportType("对象", "an object");
            return null;
        }

        if (KindOf(root) is not { } read)
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

    // A document says its kind in $schema; one that doesn't, or says it wrongly, is told by the member that only its kind has.
    // Every kind has a title: that tells a vocabulary only where nothing else is said.
    private static Func<Node, IDocument?>? KindOf(Node root)
    {
        var schema = root.Find("$schema")?.TextIfAny();
        return schema is not null && Kinds.FirstOrDefault(kind => kind.Head.IsNamedBy(schema)).Read is { } named
            ? named
            : Kinds.FirstOrDefault(kind => (schema is null || kind.Mark != "title") && root.Find(kind.Mark) is not null).Read;
    }
}
