using System.Text;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Format;

/// <summary>Writing what was read and reading it again gives the same value; what is written is canonical.</summary>
public sealed class RoundTripTests
{
    private static string Characters { get; } = Written(TestDocument.HandMade.Single(d => d.Path.EndsWith("/ruleset-characters.json", StringComparison.Ordinal)));

    [Fact]
    public void Every_document_of_the_repository_is_read_without_a_problem() => Convention.Holds(
        from document in TestDocument.Every
        from problem in document.Kind.ReadBytes(document.Bytes).Diagnostics
        select $"{document.Path}: {problem}");

    [Fact]
    public void What_was_written_is_read_as_the_same_value() => Convention.Holds(
        from document in TestDocument.Every
        let value = document.Kind.ReadBytes(document.Bytes).Value!
        let again = document.Kind.ReadBytes(document.Kind.Write(value)).Value
        where !value.Equals(again) || value.GetHashCode() != again.GetHashCode()
        select document.Path);

    [Fact]
    public void What_was_written_is_written_alike_when_read_again() => Convention.Holds(
        from document in TestDocument.Every
        let written = Written(document)
        where written != Written(document with { Bytes = Encoding.UTF8.GetBytes(written) })
        select document.Path);

    [Fact]
    public void Two_texts_of_one_value_are_written_alike()
    {
        Convention.Holds(
            from document in TestDocument.Every
            from text in new[] { document.Text.ReplaceLineEndings("\r\n"), document.Text.Replace("  ", "\t", StringComparison.Ordinal), Escaped(document.Text) }
            where Written(document) != Written(document with { Bytes = Encoding.UTF8.GetBytes(text) })
            select document.Path);

        static string Escaped(string text) =>
            string.Concat(text.Select(c => c > 127 ? $"\\u{(int)c:x4}" : c.ToString()));
    }

    [Fact]
    public void What_is_written_ends_its_lines_with_a_line_feed_alone() => Convention.Holds(
        from document in TestDocument.Every
        let written = Written(document)
        where written.Contains('\r', StringComparison.Ordinal) || !written.EndsWith("}\n", StringComparison.Ordinal)
            || written.Split('\n').Any(line => line.EndsWith(' '))
        select document.Path);

    [Fact]
    public void Characters_of_every_plane_are_written_as_themselves() =>
        Assert.Contains("\"zh\": \"关于𠮷𬘭の备忘录\\n第二行\\t。\"", Characters);

    [Fact]
    public void Only_what_JSON_demands_is_escaped() =>
        Assert.Contains("\"en\": \"quotes \\\" and \\\\ and / and \\u0008\\u000c\\r and \u007f and \u2028 and 😀\"", Characters);

    [Theory]
    [InlineData("z", "1.5")]
    [InlineData("a", "1000")]
    [InlineData("tiny", "0.0000000000000000000000000001")]
    [InlineData("large", "79228162514264337593543950335")]
    [InlineData("zero", "0")]
    [InlineData("minus", "-123.4")]
    public void Decimals_are_written_without_exponent_and_trailing_zeros(string name, string number) =>
        Assert.Matches($"\"{name}\": {number.Replace(".", "\\.", StringComparison.Ordinal)}[,\n]", Characters);

    [Fact]
    public void Names_of_a_map_are_written_in_ordinal_order_and_absent_members_are_left_out()
    {
        var names = new[] { "a", "large", "minus", "tiny", "z", "zero" };

        Assert.Equal(names, names.OrderBy(name => Characters.IndexOf($"\"{name}\":", StringComparison.Ordinal)));
        Assert.DoesNotContain("null", Characters);
    }

    private static string Written(TestDocument document) =>
        Encoding.UTF8.GetString(document.Kind.Write(document.Kind.ReadBytes(document.Bytes).Value!));
}
