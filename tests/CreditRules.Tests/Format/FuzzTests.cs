using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace CreditRules.Tests.Format;

/// <summary>
/// Whatever the bytes: diagnostics or a document, never an exception. A failure names its seed and its case;
/// CREDITRULES_SEED and CREDITRULES_CASE replay it.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private const int DefaultSeed = 20161230;
    private const int MostChanges = 4;

    private static readonly Mutation[] Mutations = Enum.GetValues<Mutation>();

    private static readonly Slice[] Slices = [.. TestDocument.HandMade.SelectMany(document => Slice.Of(document.Bytes))];

    private static readonly DocumentKind[] Kinds =
        [.. TestDocument.HandMade.SelectMany(document => Slice.Of(document.Bytes).Select(_ => document.Kind))];

    private static readonly string[] Fragments =
    [
        "\"", "\\", "\\u", "\\ud800", "\\udc00", "\"\\ud83d\"", "{", "}", "[", "]", ",", ":", "null", "true", "-", "1e400", "1e-400", "-0.0",
        "12345678901234567890123456789012345678901234567890", "\0", "\n", "\r", "\u2028", "\ufeff", "𠮷", "é", "//", "/*", "NaN", "\"\":1,",
        "\"$schema\":\"list.schema.json\",", "\"$schema\":1,", "\"\\ud800\":1,", "\"id\":\"\\udfff\",", "\"0000-00-00\"", "\"9999-12-31\"",
        "00000019491231006X", new string('[', 40), new string('9', 5000), "\"" + new string('x', 70000) + "\"",
    ];

    [Fact]
    public void Whatever_the_bytes_reading_ends_in_a_document_or_in_diagnostics()
    {
        var seed = Number("CREDITRULES_SEED") ?? DefaultSeed;
        var only = Number("CREDITRULES_CASE");
        var cases = only is { } one ? [one] : Enumerable.Range(0, Cases);

        var verdicts = cases.Select(number => Read(seed, number)).ToList();

        output.WriteLine($"seed {seed}: {verdicts.Count} cases, {verdicts.Count(accepted => accepted)} documents, the others refused");
        Assert.True(only is not null || verdicts.Count(accepted => accepted) > Cases / 25, "hardly any case is a document: the fuzz is too coarse");
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Read(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var place = random.Next(Slices.Length);
        var bytes = Change(random, Slices[place]);
        try
        {
            return Check(Kinds[place], bytes);
        }
        catch (Exception exception)
        {
            var text = Encoding.UTF8.GetString(bytes);
            throw new InvalidOperationException($"CREDITRULES_SEED={seed} CREDITRULES_CASE={number}: {text[..Math.Min(text.Length, 2000)]}", exception);
        }
    }

    private static bool Check(DocumentKind kind, byte[] bytes)
    {
        var (value, diagnostics) = kind.ReadBytes(bytes);
        foreach (var diagnostic in diagnostics)
        {
            Assert.True(diagnostic.Line > 0 && diagnostic.Column > 0, "no place: " + diagnostic);
            Assert.DoesNotMatch("[0-9]{15}|[\r\n]", diagnostic.ToString(Language.Chinese) + diagnostic.ToString(Language.English));
        }

        if (value is null)
        {
            return false;
        }

        Assert.Empty(diagnostics);
        var written = kind.Write(value);
        Assert.Equal(value, kind.ReadBytes(written).Value);
        return true;
    }

    private static byte[] Change(Random random, Slice slice)
    {
        var text = JsonSerializer.Serialize(slice.Document.RootElement);
        for (var changes = random.Next(2) * random.Next(MostChanges); changes >= 0; changes--)
        {
            text = random.Next(4) == 0 ? ChangeText(random, text) : ChangeValue(random, text);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(5) == 0 ? ChangeBytes(random, bytes) : bytes;
    }

    private static string ChangeValue(Random random, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var target = random.Next(Mutants.Count(json.RootElement));
            return random.Next(4) == 0
                ? Mutants.Replace(json.RootElement, target, Fragments[random.Next(Fragments.Length)])
                : Mutants.Mutate(json.RootElement, target, Mutations[random.Next(Mutations.Length)]) ?? text;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The text is no JSON any more, or has half a surrogate pair: change it as a text.
            return ChangeText(random, text);
        }
    }

    private static string ChangeText(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(20), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at],
            _ => text.Insert(at, Fragments[random.Next(Fragments.Length)]),
        };
    }

    private static byte[] ChangeBytes(Random random, byte[] bytes)
    {
        if (random.Next(40) == 0)
        {
            return random.Next(2) == 0 ? [0xFF, 0xFE, .. bytes] : [.. bytes, .. bytes];
        }

        for (var flips = random.Next(3); flips >= 0 && bytes.Length > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
