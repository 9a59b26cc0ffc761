namespace CreditRules.Tests.Validation;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("edition.json", "'impacts': ['bars']", "'impacts': [ ]", "CR1305", "[ ]")]
    [InlineData("black.json", "'min': { 'months': 6 }", "'min': { 'months': 60 }", "CR1102", "{ 'months': 60 }")]
    [InlineData("watch.json", "'市场监管局', 'polarity': 'watch', 'tier': 'ordinary', 'field': 'food'", "'𠮷', 'polarity': 'watch', 'tier': 'ordinary', 'field': 'foods'", "CR1017", "'foods'")]
    public void A_diagnostic_stands_where_the_value_begins(string file, string passage, string replacement, string code, string value)
    {
        var book = Book.WellFormed.With(file, passage, replacement);
        var lines = book.Read(file).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(value.Replace('\'', '"')));
        var before = lines[line][..lines[line].IndexOf(value.Replace('\'', '"'), StringComparison.Ordinal)];

        var found = Assert.Single(book.Validate());

        Assert.Equal((code, line + 1, before.EnumerateRunes().Count() + 1), (found.Code, found.Line, found.Column));
    }
}
