using System.Text;
using System.Text.Json;
using CreditRules.Tests.Conventions;
using Xunit.Abstractions;

namespace CreditRules.Tests.Format;

/// <summary>
/// Reader and schema accept the same documents. Outside the schema's sight are duplicate keys, trailing data, limits
/// and days that the calendar doesn't have.
/// </summary>
public sealed class SchemaAgreementTests(ITestOutputHelper output)
{
    private const int Shown = 20;

    private static readonly string[] OutOfSight = ["CR0002", "CR0005", "CR0006", "CR0109", "CR0111"];

    private static readonly Mutation[] Everything = Enum.GetValues<Mutation>();

    /// <summary>Of a shipped document each value is retyped once, not once to each type.</summary>
    private static readonly Mutation[] Retypings =
        [Mutation.ToTruth, Mutation.ToNumber, Mutation.ToText, Mutation.ToArray, Mutation.ToObject];

    [AjvFact]
    public void The_reader_and_the_schema_accept_the_same_documents()
    {
        var file = Path.GetTempFileName();
        try
        {
            Compare(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_document_with_a_member_twice_is_not_accepted()
    {
        var accepted =
            from document in TestDocument.HandMade
            from slice in Slice.Of(document.Bytes)
            from mutant in MutantsOf(document, slice, [Mutation.Duplicate])
            where HasMemberTwice(mutant.Text) && Read(mutant) is not ["CR0102"]
            select $"{mutant.Name}: {string.Join(' ', Read(mutant))}";

        Convention.Holds(accepted.Take(Shown));
    }

    private void Compare(string file)
    {
        var accepted = 0;
        var verdicts = new List<(string Name, bool Reader)>();
        using (var lines = new StreamWriter(file))
        {
            foreach (var mutant in Every())
            {
                var reader = !Read(mutant).Except(OutOfSight).Any();
                verdicts.Add((mutant.Name, reader));
                accepted += reader ? 1 : 0;
                lines.Write($"{{\"kind\":\"{mutant.Kind}\",\"document\":{mutant.Text}}}\n");
            }
        }

        var schema = Ajv.Judge(file);
        Assert.Equal(verdicts.Count, schema.Length);
        var count = verdicts.Count;
        var differences = verdicts.Where((verdict, index) => verdict.Reader != schema[index])
            .Select(verdict => $"{verdict.Name}: the reader {(verdict.Reader ? "accepts" : "rejects")} it, the schema doesn't agree")
            .ToList();
        output.WriteLine($"{count - differences.Count} of {count} documents agree; both accept {accepted} and reject {count - accepted}");
        Assert.True(differences.Count == 0, $"{differences.Count} of {count} disagree:\n{string.Join('\n', differences.Take(Shown))}");
        Assert.InRange(accepted, count / 20, count - (count / 20));
    }

    private static IEnumerable<Mutant> Every() => Of(TestDocument.HandMade, (_, _) => Everything).Concat(Of(TestDocument.Shipped, (index, target) =>
        [Mutation.Remove, Mutation.Rename, Mutation.Duplicate, Mutation.ToNull, Mutation.ToEmptyText, Mutation.ToEmptyArray,
            Mutation.ToEmptyObject, Retypings[(index + target) % Retypings.Length]]));

    private static IEnumerable<Mutant> Of(IEnumerable<TestDocument> documents, Func<int, int, Mutation[]> mutations)
    {
        foreach (var document in documents)
        {
            foreach (var (slice, index) in Slice.Of(document.Bytes).Select((slice, index) => (slice, index)))
            {
                yield return new Mutant(document.Path + " as it is", document.Kind, JsonSerializer.Serialize(slice.Document.RootElement), null);
                foreach (var mutant in slice.Targets.SelectMany(target => MutantsOf(document, slice, target, mutations(index, target))))
                {
                    if (mutant.Mutation != Mutation.Duplicate || !HasMemberTwice(mutant.Text))
                    {
                        yield return mutant;
                    }
                }
            }
        }
    }

    private static IEnumerable<Mutant> MutantsOf(TestDocument document, Slice slice, Mutation[] mutations) =>
        slice.Targets.SelectMany(target => MutantsOf(document, slice, target, mutations));

    private static IEnumerable<Mutant> MutantsOf(TestDocument document, Slice slice, int target, Mutation[] mutations) =>
        from mutation in mutations
        let text = Mutants.Mutate(slice.Document.RootElement, target, mutation)
        where text is not null
        select new Mutant($"{document.Path}: value {target} {mutation}: {text}", document.Kind, text, mutation);

    private static bool HasMemberTwice(string json)
    {
        using var document = JsonDocument.Parse(json);
        return HasMemberTwice(document.RootElement);
    }

    private static bool HasMemberTwice(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(HasMemberTwice),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HasMemberTwice(member.Value))
            || value.EnumerateObject().Select(member => member.Name).Distinct().Count() < value.GetPropertyCount(),
        _ => false,
    };

    // A text that is read as another kind counts as rejected.
    private static string[] Read(Mutant mutant)
    {
        var (value, diagnostics) = mutant.Kind.ReadBytes(Encoding.UTF8.GetBytes(mutant.Text));
        return value is null && diagnostics.Count == 0 ? ["another kind"] : [.. diagnostics.Select(diagnostic => diagnostic.Code)];
    }

    private sealed record Mutant(string Name, DocumentKind Kind, string Text, Mutation? Mutation);
}
