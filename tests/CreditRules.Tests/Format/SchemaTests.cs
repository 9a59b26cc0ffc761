using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Format;

/// <summary>The schemas are generated from the shapes; the files under <c>schemas/</c> are what they generate.</summary>
public sealed class SchemaTests
{
    private const string Folder = "schemas";

    /// <summary>The age of a consultation is counted in days, in a shape that other periods share.</summary>
    private static readonly string[] NeverWritten = ["decision: period.years", "decision: period.months", "decision-view: period.years", "decision-view: period.months"];

    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => [.. DocumentKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_file_is_what_the_shapes_describe(string name)
    {
        var path = PathOf(name);
        Approve([name]);

        Assert.True(File.Exists(path) && File.ReadAllText(path) == Described(name),
            $"{Folder}/{name}.schema.json is not what the shapes describe; run the tests once with {Approved.Switch}=1 and review the diff");
    }

    [Fact]
    public void No_schema_file_is_without_a_shape() => Assert.Equal(
        DocumentKind.All.Select(kind => $"{Folder}/{kind.Name}.schema.json").Order(StringComparer.Ordinal),
        Repository.Files(Folder));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_of_a_schema_leads_to_a_definition(string name)
    {
        var schema = DocumentKind.Named(name).Schema;
        var defined = schema["$defs"]!.AsObject().Select(pair => "#/$defs/" + pair.Key).ToHashSet(StringComparer.Ordinal);

        var referred = Objects(schema).Select(part => (string?)part["$ref"]).OfType<string>().Distinct().ToList();

        Assert.Equal(defined.Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_hand_made_documents_use_every_member_that_the_schemas_know()
    {
        var used = TestDocument.HandMade.SelectMany(SchemaWalk.Members).ToHashSet(StringComparer.Ordinal);
        var known =
            from kind in DocumentKind.All
            from definition in kind.Schema["$defs"]!.AsObject()
            from member in definition.Value!["properties"]!.AsObject()
            select $"{kind.Name}: {definition.Key}.{member.Key}";

        Convention.Holds(known.Except(NeverWritten).Where(member => !used.Contains(member)).Select(member => member + " is in no document of Format/Documents"));
    }

    [Fact]
    public void The_hand_made_documents_use_every_word_of_every_choice()
    {
        var used = TestDocument.HandMade.SelectMany(SchemaWalk.Words).ToHashSet(StringComparer.Ordinal);
        var known =
            from kind in DocumentKind.All
            from part in Objects(kind.Schema)
            where part["enum"] is JsonArray
            from word in part["enum"]!.AsArray()
            select $"{kind.Name}: {(string)word!}";

        Convention.Holds(known.Distinct().Where(word => !used.Contains(word)).Select(word => word + " is in no document of Format/Documents"));
    }

    /// <summary>Where what is approved is rewritten, makes the files what the shapes describe, for those who read them.</summary>
    internal static void Approve(IEnumerable<string> names)
    {
        foreach (var name in names.Where(_ => Approved.IsRewritten))
        {
            Approved.Write(PathOf(name), Described(name));
        }
    }

    private static string PathOf(string name) => Path.Combine(Repository.Root, Folder, name + ".schema.json");

    private static string Described(string name) => Text(DocumentKind.Named(name).Schema);

    private static string Text(JsonObject schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Written))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject whole => whole.SelectMany(pair => Objects(pair.Value)).Prepend(whole),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
