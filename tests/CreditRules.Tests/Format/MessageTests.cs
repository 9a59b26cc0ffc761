using System.Text.RegularExpressions;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Tests.Conventions;
using static CreditRules.Tests.Format.Reading;

namespace CreditRules.Tests.Format;

/// <summary>What a message may not be: cut short at the first problem, of many lines, about types of ours, or about a person.</summary>
public sealed class MessageTests
{
    private const string ResidentId = "00000019491231006X";

    private const string ManyFaults = """
        {
          "$schema": "ruleset.schema.json",
          "format": 2,
          "id": "发改财金",
          "version": "1.0",
          "region": "３７",
          "titel": { "zh": "备忘录", "en": "A memo" },
          "document": { "number": "", "issued": "2016-02-30", "issuers": "财政部" },
          "effective": { "from": "2016-12-30", "lastDay": 20161230 },
          "rules": [
            { "id": "a", "evidence": "seen", "when": { }, "then": [] },
            { "id": "b", "evidence": "confirmed", "unless": [ { "minor": "yes" } ], "then": [ { "measure": "m", "measure": "n" } ] },
            7
          ]
        }
        """;

    [Fact]
    public void All_problems_of_a_file_are_told_at_once_in_their_order() => Assert.Equal(
        [
            "1:1 CR0103 $", "3:13 CR0110 $.format", "4:9 CR0106 $.id", "5:14 CR0106 $.version", "6:13 CR0106 $.region", "7:3 CR0101 $.titel",
            "8:27 CR0107 $.document.number", "8:41 CR0109 $.document.issued", "8:66 CR0104 $.document.issuers",
            "9:51 CR0104 $.effective.lastDay",
            "11:30 CR0105 $.rules[0].evidence", "11:46 CR0108 $.rules[0].when", "11:59 CR0107 $.rules[0].then",
            "12:66 CR0104 $.rules[1].unless[0].minor", "12:87 CR0103 $.rules[1].then[0]", "12:105 CR0102 $.rules[1].then[0].measure",
            "13:5 CR0104 $.rules[2]",
        ],
        Problems(ManyFaults).Select(p => $"{p.Line}:{p.Column} {p.Code} {p.Path}"));

    [Fact]
    public void A_message_is_one_line_in_both_languages_and_names_no_type()
    {
        var dubious = new Regex("CreditRules\\.|System\\.|Json[A-Z]|`[0-9]\\[|Exception|\\{[0-9]\\}|\\p{C}|[\u2028\u2029]");

        Convention.Holds(
            from text in new[] { ManyFaults, "{ x }", "[", "", RuleSet("\"a\\nb\\u0007\": 1,") }.Concat(EveryValueReplaced("\"x\\n\\u0000y\""))
            from problem in Problems(text)
            from message in new[] { problem.Message.Zh, problem.Message.En, problem.Path, problem.ToString() }
            where dubious.IsMatch(message) || message.Length > 600
            select message);
    }

    [Fact]
    public void A_message_ends_with_what_to_do_or_what_is_expected()
    {
        var advice = new Regex("; |is expected here|should be");

        Convention.Holds(
            from text in EveryValueReplaced("\"x\"").Concat(EveryValueReplaced("7.5")).Concat(EveryValueReplaced("{}")).Append(ManyFaults)
            from problem in Problems(text)
            where !advice.IsMatch(problem.Message.En) || char.IsUpper(problem.Message.En[0])
            select problem.Message.En);
    }

    [Theory]
    [InlineData("\"" + ResidentId + "\"")]
    [InlineData("\"000000194912310028\"")]
    [InlineData("000000194912310028")]
    [InlineData("\"王某 " + ResidentId + "\"")]
    [InlineData("{ \"" + ResidentId + "\": 1 }")]
    [InlineData("{ \"a" + ResidentId + "\": { }, \"id000000194912310028\": [] }")]
    public void No_number_of_a_person_is_told_wherever_it_was_put(string value) => Convention.Holds(
        from text in EveryValueReplaced(value)
        from problem in Problems(text).Concat(SubjectProblems(text))
        from message in new[] { problem.ToString(Language.Chinese), problem.ToString(Language.English) }
        where Regex.IsMatch(message, "[0-9]{15}|19491231")
        select message);

    [Fact]
    public void A_long_name_is_shown_short_and_on_one_line()
    {
        var problem = OnlyProblem(RuleSet($"\"{new string('长', 100_000)}\\n\": 1,"));

        Assert.True(problem.ToString().Length < 1000);
        Assert.StartsWith("$['长长", problem.Path);
    }

    private static IEnumerable<string> EveryValueReplaced(string value)
    {
        foreach (var document in TestDocument.HandMade)
        {
            foreach (var slice in Slice.Of(document.Bytes))
            {
                foreach (var target in slice.Targets)
                {
                    yield return Mutants.Replace(slice.Document.RootElement, target, value);
                }
            }
        }
    }

    private static IReadOnlyList<Diagnostic> SubjectProblems(string text)
    {
        var log = new ReadLog(new SourceText("subject.json", System.Text.Encoding.UTF8.GetBytes(text)));
        DocumentReader.TryRead(log, InputShapes.Subject, out _);
        return log.Diagnostics;
    }
}
