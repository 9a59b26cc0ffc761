using System.Text;
using CreditRules.Cli.Cases;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Screening;
using CreditRules.Validation;

namespace CreditRules.Tests.Docs;

/// <summary>What a block of JSON can be, and the reader that it belongs to. Each gives the diagnostics that it finds.</summary>
internal static class BlockKind
{
    /// <summary>By the first word of the block's info string.</summary>
    public static IReadOnlyDictionary<string, Func<SourceText, IEnumerable<Diagnostic>>> All { get; } =
        new Dictionary<string, Func<SourceText, IEnumerable<Diagnostic>>>(StringComparer.Ordinal)
        {
            ["ruleset"] = BesideTheShipped,
            ["list"] = BesideTheShipped,
            ["vocabulary"] = BesideTheShipped,
            ["regime"] = BesideTheShipped,
            ["rule"] = source => BesideTheShipped(InRuleSet(source, "[" + source.Text() + "]")),
            ["condition"] = source => BesideTheShipped(InRuleSet(source, Asking(source.Text()))),
            ["subject"] = source => Read(source, InputShapes.Subject, out var subject)
                .Concat(subject is null ? [] : InputValidator.Validate(Shipped.Book.Content, subject, Somewhere, new InputSources(source, null))),
            ["context"] = source => Read(source, InputShapes.Context, out var context)
                .Concat(context is null ? [] : InputValidator.Validate(Shipped.Book.Content, Somebody, context, new InputSources(null, source))),
            ["cases"] = source => Read(source, CasesShape.Instance, out _),
            ["decision"] = source => Read(source, DecisionShape.Instance, out _),
            ["finding"] = source => Read(source, FindingShape.Instance, out _),
            ["basis"] = source => Read(source, SourceShapes.Basis, out _),
            ["list-version"] = source => Read(source, ListVersionShape.Instance, out _),
            ["term"] = source => Read(source, ListTermShape.Instance, out _),
            ["measure"] = source => Read(source, MeasureShape.Instance, out _),
            ["membership"] = source => Read(source, MembershipShape.Instance, out _),
            ["switch-off"] = source => Read(source, LocalChangeShapes.SwitchOff, out _),
            ["narrowing"] = source => Read(source, LocalChangeShapes.Narrowing, out _),
            ["cap"] = source => Read(source, LocalChangeShapes.Cap, out _),
            ["columns"] = OwnColumns,
        };

    private static Context Somewhere => new() { Domain = "bidding", Region = "000000", Date = new DateOnly(2018, 6, 1) };

    private static Subject Somebody => new() { Kind = SubjectKind.LegalPerson };

    private static IEnumerable<Diagnostic> Read<T>(SourceText source, Shape<T> shape, out T? value)
    {
        var log = new ReadLog(source);
        value = DocumentReader.TryRead(log, shape, out var read) ? read : default;
        return log.Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> OwnColumns(SourceText source)
    {
        try
        {
            _ = OwnColumnNames.Read(source, EntryColumns.Names);
            return [];
        }
        catch (CreditRulesException exception)
        {
            return exception.Diagnostics;
        }
    }

    // A document stands among the shipped ones and those beside it on its page, and takes the place of one with its id.
    private static IEnumerable<Diagnostic> BesideTheShipped(SourceText source)
    {
        var log = new ReadLog(source);
        if (DocumentReader.Read(log) is not { } read)
        {
            return log.Diagnostics;
        }

        try
        {
            var others = Shipped.Documents.Concat(BesideOnThePage(source.File)).Where(other => other.Document.Id != read.Document.Id);
            return RuleBook.Make([.. others, read], new RuleBookOptions(), log.Diagnostics).Warnings.Where(warning => warning.File == source.File);
        }
        catch (CreditRulesException exception)
        {
            return exception.Diagnostics;
        }
    }

    // The documents that the page puts into the same folder.
    private static IEnumerable<LoadedDocument> BesideOnThePage(string place) =>
        from block in Pages.Blocks
        where block.FileName is not null && block.Word is "list" or "vocabulary"
        where block.Place != place && Path.GetDirectoryName(block.FileName) == Path.GetDirectoryName(Pages.At(place).FileName)
        select DocumentReader.Read(new ReadLog(Source(block.Place, block.Text)));

    private static SourceText InRuleSet(SourceText source, string rules) => Source(source.File, $$"""
        {
          "$schema": "ruleset.schema.json", "format": 1, "id": "example", "version": "1.0.0", "region": "000000",
          "title": { "zh": "例", "en": "Example" }, "document": { "number": "例" }, "effective": { "from": "2016-12-30" },
          "rules": {{rules}}
        }
        """);

    // What a procedure asks isn't bound to one direction, so any condition may stand there.
    private static string Asking(string condition) => $$"""
        [{ "id": "a", "clause": "一", "evidence": "confirmed", "when": {{condition}}, "then": [{ "measure": "state-credit-terms", "binding": "mandatory" }] }]
        """;

    public static SourceText Source(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Text(this SourceText source) => Encoding.UTF8.GetString(source.Content.Span);
}
