using System.Collections.Immutable;
using System.Text;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Tests.Validation;

/// <summary>
/// A rule book as texts by file name: the well-formed one, and copies of it with one thing changed. What changes is
/// written with single quotes.
/// </summary>
internal sealed record Book(ImmutableSortedDictionary<string, string> Texts)
{
    private const string Title = """{ "zh": "名称", "en": "name" }""";

    public static Book WellFormed { get; } = new(new Dictionary<string, string>
    {
        ["vocabulary.json"] = BookTexts.Vocabulary,
        ["black.json"] = BookTexts.Black,
        ["red.json"] = BookTexts.Red,
        ["watch.json"] = BookTexts.Watch,
        ["graded.json"] = BookTexts.Graded,
        ["older.json"] = BookTexts.Older,
        ["national.json"] = BookTexts.National,
        ["local.json"] = BookTexts.Local,
        ["edition.json"] = BookTexts.Edition,
        ["later-edition.json"] = BookTexts.LaterEdition,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>The book with one passage of one file replaced; the passage must stand there exactly once.</summary>
    public Book With(string file, string passage, string replacement)
    {
        var parts = Texts[file].Split(Quoted(passage));
        Assert.True(parts.Length == 2, $"{file} has `{passage}` {parts.Length - 1} times");
        return new(Texts.SetItem(file, parts[0] + Quoted(replacement) + parts[1]));
    }

    public Book WithFile(string file, string text) => new(Texts.Add(file, Quoted(text)));

    /// <summary>The book with one more rule, the first of the national rule set.</summary>
    public Book WithRule(string rule) => With("national.json", "'rules': [\n", "'rules': [\n" + rule + ",\n");

    /// <summary>The book with one more restriction; <paramref name="conditions"/> are its <c>when</c> and <c>unless</c>.</summary>
    public Book WithRestriction(string conditions) => WithRule(Rule(conditions, "watch-funds"));

    public Book WithIncentive(string conditions) => WithRule(Rule(conditions, "green-channel"));

    public Book WithProcedure(string conditions) => WithRule(Rule(conditions, "notify"));

    /// <summary>A file as it is read.</summary>
    public string Read(string file) => Texts[file].Replace("\": T", "\": " + Title);

    public IReadOnlyList<Diagnostic> Validate()
    {
        var loaded = Texts.Keys.Select(file => Load(file, Read(file))).ToList();
        return RuleBookValidator.Validate(new RuleBookContent(loaded.Select(document => document.Document)), loaded);
    }

    private static LoadedDocument Load(string file, string text)
    {
        var log = new ReadLog(new SourceText(file, Encoding.UTF8.GetBytes(text)));
        var document = DocumentReader.Read(log);
        Assert.True(document is not null, string.Join('\n', log.Diagnostics));
        return document;
    }

    private static string Rule(string conditions, string measure) =>
        $"{{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', {conditions}, 'then': [ {{ 'measure': '{measure}', 'binding': 'restrict' }} ] }}";

    private static string Quoted(string text) => text.Replace('\'', '"');
}
