using static CreditRules.Tests.Format.Reading;

namespace CreditRules.Tests.Format;

/// <summary>Nothing unknown, doubled, missing, empty or of the wrong type passes; each problem says where and what to do.</summary>
public sealed class StrictnessTests
{
    private const string Listed = """{ "listed": { "list": "tax-major" } }""";

    [Theory]
    [InlineData("\"nots\": 1,", "$.nots", "unknown member `nots`; did you mean `note`?")]
    [InlineData("\"Id\": 1,", "$.Id", "unknown member `Id`; did you mean `id`?")]
    [InlineData("\"supersede\": 1,", "$.supersede", "unknown member `supersede`; known here: ")]
    public void An_unknown_member_is_named_with_its_neighbour(string member, string path, string message)
    {
        var problem = OnlyProblem(RuleSet(member));

        Assert.Equal(("CR0101", path, 1, 3), (problem.Code, problem.Path, problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message.En);
    }

    [Fact]
    public void A_missing_member_is_named_at_its_object()
    {
        var problem = OnlyProblem(RuleSet().Replace("\"zh\": \"备忘录\", ", "", StringComparison.Ordinal));

        Assert.Equal(("CR0103", "$.title", 3, 12), (problem.Code, problem.Path, problem.Line, problem.Column));
        Assert.Equal("the member `zh` is missing; add it", problem.Message.En);
    }

    [Theory]
    [InlineData("id", "id")]
    [InlineData("id", "\\u0069d")]
    [InlineData("\\u0069d", "id")]
    [InlineData("i\\u0064", "\\u0069\\u0064")]
    public void A_member_that_stands_twice_is_found_however_it_is_written(string first, string second)
    {
        var text = RuleSet().Replace("\"id\": \"cn-2016-1\"", $"\"{first}\": \"a\", \"{second}\": \"b\"", StringComparison.Ordinal);

        var problem = OnlyProblem(text);

        Assert.Equal(("CR0102", "$.id"), (problem.Code, problem.Path));
        Assert.Equal("the member `id` stands here more than once; keep one", problem.Message.En);
    }

    [Fact]
    public void A_name_that_stands_twice_in_a_map_is_found()
    {
        var rule = Rule(Listed).Replace("\"mandatory\"", "\"mandatory\", \"parameters\": { \"a\": null, \"\\u0061\": 1 }", StringComparison.Ordinal);

        var problem = OnlyProblem(RuleSet(rules: rule));

        Assert.Equal(("CR0102", "$.rules[0].then[0].parameters.a"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("1", "a text is expected here, not a number")]
    [InlineData("null", "a text is expected here, not `null`")]
    [InlineData("true", "a text is expected here, not a truth value")]
    [InlineData("{}", "a text is expected here, not an object")]
    [InlineData("[\"a\"]", "a text is expected here, not an array")]
    public void A_value_of_the_wrong_type_is_named(string value, string message)
    {
        var problem = OnlyProblem(RuleSet().Replace("\"cn-2016-1\"", value, StringComparison.Ordinal));

        Assert.Equal(("CR0104", "$.id", message), (problem.Code, problem.Path, problem.Message.En));
    }

    [Fact]
    public void An_empty_text_is_a_problem()
    {
        var problem = OnlyProblem(RuleSet().Replace("\"备忘录\"", "\"\"", StringComparison.Ordinal));

        Assert.Equal(("CR0107", "$.title.zh"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("{ }", "not 0")]
    [InlineData("""{ "minor": true, "listed": { "list": "a" } }""", "not 2")]
    [InlineData("""{ "minor": true, "listed": { "list": "a" }, "not": { "minor": false } }""", "not 3")]
    public void A_condition_has_exactly_one_arm(string when, string count)
    {
        var problem = OnlyProblem(RuleSet(rules: Rule(when)));

        Assert.Equal(("CR0108", "$.rules[0].when"), (problem.Code, problem.Path));
        Assert.Contains(count, problem.Message.En);
    }

    [Theory]
    [InlineData("""{ "listd": {} }""", "CR0101", "$.rules[0].when.listd")]
    [InlineData("""{ "all": [] }""", "CR0107", "$.rules[0].when.all")]
    [InlineData("""{ "subjectKind": [] }""", "CR0107", "$.rules[0].when.subjectKind")]
    [InlineData("""{ "listed": { "list": "a", "as": [] } }""", "CR0107", "$.rules[0].when.listed.as")]
    [InlineData("""{ "listedInFields": { "atLeast": 2, "as": [] } }""", "CR0107", "$.rules[0].when.listedInFields.as")]
    [InlineData("""{ "listed": { "list": "a", "severity": [] } }""", "CR0107", "$.rules[0].when.listed.severity")]
    [InlineData("""{ "listed": { "list": "a", "grounds": [] } }""", "CR0107", "$.rules[0].when.listed.grounds")]
    [InlineData("""{ "listed": { "list": "a", "grade": { "in": [] } } }""", "CR0107", "$.rules[0].when.listed.grade.in")]
    [InlineData("""{ "attribute": { "name": "a", "in": [] } }""", "CR0107", "$.rules[0].when.attribute.in")]
    [InlineData("""{ "attribute": { "name": "a", "equals": [] } }""", "CR0104", "$.rules[0].when.attribute.equals")]
    [InlineData("""{ "listed": { "list": "a", "listedFor": { "atLeast": { "years": 1, "months": 2 } } } }""", "CR0108", "$.rules[0].when.listed.listedFor.atLeast")]
    [InlineData("""{ "listed": { "list": "a", "listedFor": { "atLeast": { "years": 0 } } } }""", "CR0110", "$.rules[0].when.listed.listedFor.atLeast.years")]
    [InlineData("""{ "listedInFields": { "atLeast": 1.5 } }""", "CR0110", "$.rules[0].when.listedInFields.atLeast")]
    [InlineData("""{ "listed": { "list": "Tax Major" } }""", "CR0106", "$.rules[0].when.listed.list")]
    [InlineData("""{ "listed": { "list": "a\n" } }""", "CR0106", "$.rules[0].when.listed.list")]
    [InlineData("""{ "listed": { "polarity": "Black" } }""", "CR0105", "$.rules[0].when.listed.polarity")]
    public void An_ill_formed_condition_is_placed(string when, string code, string path)
    {
        var problem = OnlyProblem(RuleSet(rules: Rule(when)));

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("0.1234567890123456789012345678901234567890")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e99999999999999999999")]
    public void A_number_that_a_decimal_cannot_hold_exactly_is_out_of_range(string number)
    {
        var problem = OnlyProblem(RuleSet(rules: Rule($$"""{ "attribute": { "name": "a", "atLeast": {{number}} } }""")));

        Assert.Equal(("CR0110", "$.rules[0].when.attribute.atLeast"), (problem.Code, problem.Path));
        Assert.Contains("28", problem.Message.En);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e400")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void Another_format_is_out_of_range(string format) =>
        Assert.Equal("CR0110", OnlyProblem(RuleSet().Replace("\"format\": 1", "\"format\": " + format, StringComparison.Ordinal)).Code);

    [Theory]
    [InlineData("2015-02-30", "CR0109")]
    [InlineData("2015-02-29", "CR0109")]
    [InlineData("2016-04-31", "CR0109")]
    [InlineData("0000-01-01", "CR0109")]
    [InlineData("0000-01", "CR0109")]
    [InlineData("0000", "CR0109")]
    [InlineData("2015-13", "CR0106")]
    [InlineData("2015-00-01", "CR0106")]
    [InlineData("2015-02-32", "CR0106")]
    [InlineData("2015-2-3", "CR0106")]
    [InlineData("15-02-03", "CR0106")]
    [InlineData("2015/02/03", "CR0106")]
    [InlineData("2015年2月", "CR0106")]
    [InlineData("２０１５-02-03", "CR0106")]
    [InlineData("2015-02-03T00:00:00Z", "CR0106")]
    [InlineData("20150203", "CR0106")]
    [InlineData("2015-02-03 ", "CR0106")]
    [InlineData("2015-02-03\\n", "CR0106")]
    [InlineData("", "CR0107")]
    public void An_impossible_date_is_a_problem(string date, string code)
    {
        var problem = OnlyProblem(RuleSet().Replace("2016-12-30", date, StringComparison.Ordinal));

        Assert.Equal((code, "$.effective.from"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2016-02-29")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12")]
    [InlineData("9999")]
    public void The_edges_of_the_calendar_are_dates(string date) =>
        Assert.Empty(Problems(RuleSet().Replace("2016-12-30", date, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("中\\ud842x")]
    public void Half_a_surrogate_pair_in_a_text_is_named(string text)
    {
        var problem = OnlyProblem(RuleSet().Replace("备忘录", text, StringComparison.Ordinal));

        Assert.Equal(("CR0007", "$.title.zh", 3, 20), (problem.Code, problem.Path, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("\"\\ud800\": 1,")]
    [InlineData("\"$\\ud800chema\": 1,")]
    [InlineData("\"$schema\\udc00\": \"list.schema.json\",")]
    public void Half_a_surrogate_pair_in_a_name_is_named(string member)
    {
        var problem = OnlyProblem(RuleSet(member));

        Assert.Equal(("CR0007", 1, 3), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_schema_is_named() => Assert.Equal(
        ["CR0007 $.$schema"],
        Problems(RuleSet().Replace("ruleset.schema.json", "\\ud800.schema.json", StringComparison.Ordinal)).Select(p => $"{p.Code} {p.Path}"));

    [Theory]
    [InlineData(65536, 0)]
    [InlineData(65537, 1)]
    [InlineData(1_000_000, 1)]
    public void A_text_has_at_most_65536_characters(int length, int problems) => Assert.Equal(
        Enumerable.Repeat("CR0111", problems),
        Problems(RuleSet().Replace("备忘录", new string('长', length), StringComparison.Ordinal)).Select(problem => problem.Code));
}
