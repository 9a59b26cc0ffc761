using System.Text;
using CreditRules.Format;
using static CreditRules.Tests.Format.Reading;

namespace CreditRules.Tests.Format;

/// <summary>What every file must be before it is read: not too large, UTF-8, JSON, not too deep, one value.</summary>
public sealed class DoorTests
{
    [Fact]
    public void A_file_of_more_than_16_MiB_is_refused()
    {
        var problem = OnlyProblem(new byte[JsonDoor.MaxBytes + 1]);

        Assert.Equal("CR0002", problem.Code);
        Assert.Contains("16777217 bytes", problem.Message.En);
    }

    [Fact]
    public void A_file_of_16_MiB_is_read()
    {
        var text = RuleSet();
        Assert.Empty(Problems(text.PadRight(text.Length + JsonDoor.MaxBytes - Encoding.UTF8.GetByteCount(text))));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_not_counted()
    {
        var mark = new byte[] { 0xEF, 0xBB, 0xBF };

        Assert.Empty(Problems([.. mark, .. Encoding.UTF8.GetBytes(RuleSet())]));
        Assert.Equal((1, 3), OnlyProblem([.. mark, .. "{ x }"u8]).Place());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void UTF_16_is_named(bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);

        var problem = OnlyProblem([.. encoding.GetPreamble(), .. encoding.GetBytes(RuleSet())]);

        Assert.Equal("CR0003", problem.Code);
        Assert.Equal("the file isn't UTF-8 (it looks like UTF-16); save it as UTF-8", problem.Message.En);
    }

    [Fact]
    public void GB18030_is_named()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var problem = OnlyProblem(encoding.GetBytes(RuleSet()));

        Assert.Equal("CR0003", problem.Code);
        Assert.Contains("GB18030", problem.Message.Zh);
        Assert.Contains("GB18030", problem.Message.En);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })] // an overlong NUL
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })] // half a surrogate pair
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })] // beyond Unicode
    [InlineData(new byte[] { 0xE5, 0x85 })] // a character cut short
    public void A_fault_in_UTF_8_is_placed(byte[] fault)
    {
        var before = "{\n  \"zh\": \"关于𠮷的备忘录与";

        var problem = OnlyProblem([.. Encoding.UTF8.GetBytes(before), .. fault, .. "\" }"u8]);

        Assert.Equal("CR0003", problem.Code);
        Assert.Contains("damaged UTF-8", problem.Message.En);
        Assert.Equal((2, 18), problem.Place());
    }

    [Fact]
    public void Another_encoding_is_placed_at_its_first_foreign_character()
    {
        var problem = OnlyProblem(Encoding.Latin1.GetBytes("{ \"a\": \"é\" }"));

        Assert.Equal("CR0003", problem.Code);
        Assert.Contains("another encoding", problem.Message.En);
        Assert.Equal((1, 9), problem.Place());
    }

    [Theory]
    [InlineData("{ \"a\": ⟦\0 }")]
    [InlineData("{ \"a\": \"中⟦\0\" }")]
    public void A_NUL_is_named_where_it_stands(string marked)
    {
        var (text, line, column) = Unmark(marked);

        var problem = OnlyProblem(text);

        Assert.Equal("CR0004", problem.Code);
        Assert.Contains("U+0000", problem.Message.En);
        Assert.Equal((line, column), problem.Place());
    }

    [Theory]
    [InlineData("⟦")]
    [InlineData("  ⟦")]
    [InlineData("{ \"a\": [1, 2⟦")]
    [InlineData("{ \"标题\": \"没有结束⟦")]
    [InlineData("{ \"标题\": \"中\", ⟦}")]
    [InlineData("{\n  \"标题\": ⟦x }")]
    [InlineData("{\n  \"zh\": \"𠮷野家\" ⟦\"en\": 1 }")]
    [InlineData("{\n\n  \"a\": \"关于⟦\n\" }")]
    [InlineData("{ \"a\": \"中\\⟦x\" }")]
    [InlineData("{ \"a\": \"中\\u12⟦g4\" }")]
    [InlineData("{ \"中\": 0⟦1 }")]
    [InlineData("{ \"中\": 1.⟦ }")]
    [InlineData("{ \"中\": ⟦.5 }")]
    [InlineData("{ \"中\": ⟦+1 }")]
    [InlineData("{ \"中\": -⟦x }")]
    [InlineData("{ \"中\": ⟦NaN }")]
    [InlineData("{ \"中\": tr⟦ve }")]
    [InlineData("{ ⟦'a': 1 }")]
    [InlineData("⟦// 注释\n{ }")]
    [InlineData("{ \"中\" ⟦1 }")]
    [InlineData("[ \"中\" ⟦}")]
    [InlineData("{ \"中\": 1⟦]")]
    [InlineData("⟦]")]
    [InlineData("{ \"a\": \"中\", ⟦\u00a0\"b\": 1 }")]
    [InlineData("{ ⟦“a”: 1 }")]
    public void A_fault_in_JSON_is_placed_by_line_and_character(string marked)
    {
        var (text, line, column) = Unmark(marked);

        var problem = OnlyProblem(text);

        Assert.Equal("CR0004", problem.Code);
        Assert.Equal((line, column), problem.Place());
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("[", "]")]
    [InlineData("{\"a\":[", "]}")]
    public void A_bomb_of_brackets_is_refused_at_the_door(string open, string close)
    {
        const int Depth = 100_000;
        var bomb = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));

        Assert.Equal("CR0005", OnlyProblem(bomb).Code);
    }

    [Fact]
    public void A_text_may_be_nested_32_levels_deep_and_no_deeper()
    {
        Assert.DoesNotContain(Problems(Nested(32)), problem => problem.Code == "CR0005");
        var problem = OnlyProblem(Nested(33));
        Assert.Equal("CR0005", problem.Code);
        Assert.Equal((1, 33), problem.Place());

        static string Nested(int depth) => new string('[', depth) + new string(']', depth);
    }

    [Theory]
    [InlineData("⟦x")]
    [InlineData("\n ⟦{}")]
    [InlineData("⟦}")]
    [InlineData("⟦,")]
    [InlineData("⟦\u00a0")]
    public void What_follows_the_value_is_a_problem_and_the_value_is_read_all_the_same(string marked)
    {
        var whole = RuleSet("\"idd\": 1,").Replace("\n", " ", StringComparison.Ordinal);
        var (rest, line, column) = Unmark(marked);

        var problems = Problems(whole + rest);

        Assert.Equal(["CR0006", "CR0101"], problems.Select(problem => problem.Code).Order());
        Assert.Equal((line, line == 1 ? whole.Length + column : column), problems.Single(problem => problem.Code == "CR0006").Place());
    }

    [Theory]
    [InlineData("[]", "CR0104")]
    [InlineData("1", "CR0104")]
    [InlineData("null", "CR0104")]
    [InlineData("\"ruleset.schema.json\"", "CR0104")]
    [InlineData("{}", "CR0008")]
    [InlineData("{ \"cases\": [] }", "CR0008")]
    [InlineData("{ \"$schema\": \"other.schema.json\", \"title\": 1 }", "CR0008")]
    public void A_text_of_no_known_kind_is_refused_as_a_whole(string text, string code) => Assert.Equal(code, OnlyProblem(text).Code);

    [Theory]
    [InlineData("rulesets.schema.json")]
    [InlineData("ruleset.schema.json/")]
    [InlineData("my-ruleset.schema.json")]
    public void A_misspelt_schema_hides_no_other_problem(string schema)
    {
        var problems = Problems(RuleSet("\"idd\": 1,").Replace("ruleset.schema.json", schema, StringComparison.Ordinal));

        Assert.Equal(["CR0101 $.idd", "CR0106 $.$schema"], problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Theory]
    [InlineData("ruleset.schema.json")]
    [InlineData("../../schemas/ruleset.schema.json")]
    [InlineData("https://example.org/中\\n/ruleset.schema.json")]
    [InlineData("ruleset\\u002eschema.json")]
    public void A_schema_may_lead_through_folders_and_be_escaped(string schema) =>
        Assert.Empty(Problems(RuleSet().Replace("ruleset.schema.json", schema, StringComparison.Ordinal)));

    [Fact]
    public void A_file_of_nothing_but_problems_is_done_with_quickly()
    {
        var members = string.Join(',', Enumerable.Range(0, 1_000_000).Select(n => $"\"m{n}\":1"));

        Assert.Equal(10_000, Problems(RuleSet(members + ",")).Count);
        Assert.Equal(10_000, Problems(RuleSet(rules: string.Join(',', Enumerable.Repeat(0, 1_000_000)))).Count);
    }
}
