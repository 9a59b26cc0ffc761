using CreditRules.Explaining;
using CreditRules.Format;
using CreditRules.Tests.Evaluation;

namespace CreditRules.Tests.Explaining;

public sealed class ExplanationTests
{
    public static TheoryData<string> Cases => new(Fixture.Cases);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Its_decision_is_the_evaluated_one(string name)
    {
        var (subject, context, _) = Fixture.Read(name);

        Assert.Equal(Fixture.Book.Evaluate(subject, context), Fixture.Explained(name).Decision);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_comes_back_from_its_json(string name)
    {
        var explanation = Fixture.Explained(name);
        var log = new ReadLog(new SourceText("explanation", System.Text.Encoding.UTF8.GetBytes(explanation.ToJson())));

        Assert.True(DocumentReader.TryRead(log, ExplanationShape.Instance, out var read), string.Join('\n', log.Diagnostics));
        Assert.Equal(explanation with { Decision = read.Decision }, read);
        Assert.Equal(explanation.ToJson(), read.ToJson());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_the_same_each_time_and_the_brief_text_is_part_of_the_long_one(string name)
    {
        var (first, second) = (Fixture.Explained(name), Fixture.Explained(name));

        Assert.Equal(first, second);
        Assert.Equal(first.ToJson(), second.ToJson());
        Assert.Empty(first.ToText(brief: true).Split('\n').Except(first.ToText().Split('\n')));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_never_shows_a_person_plainly(string name)
    {
        var explanation = Fixture.Explained(name);
        string[] written = [explanation.ToText(), explanation.ToText(Language.English), explanation.ToJson()];

        Assert.All(written, text =>
        {
            Assert.DoesNotContain("00000019491231006X", text, StringComparison.Ordinal);
            Assert.DoesNotContain("王小明", text, StringComparison.Ordinal);
            Assert.DoesNotContain("李小红", text, StringComparison.Ordinal);
            Assert.DoesNotContain("2001-05-01", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(Severity.General, "最早 2018-04-01 起可以申请", "from 2018-04-01 at the earliest")]
    [InlineData(null, "最早申请日看严重程度，条目没有写明", "the earliest day hangs on the severity, which the entry doesn't give")]
    public void It_says_why_a_way_out_has_no_earliest_day(Severity? severity, string zh, string en)
    {
        var book = Given.Book(Given.Set(Given.Rule(Given.Listed("black-by-severity"))));
        var explanation = book.Explain(
            Given.Subject(Given.On("black-by-severity", "2018-01-01") with { Severity = severity }), Given.Matter("2018-02-01"));

        Assert.Contains(zh, explanation.ToText(), StringComparison.Ordinal);
        Assert.Contains(en, explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_persons_where_the_book_does()
    {
        var book = Fixture.Load(new() { ShowIdentifiers = true });

        Assert.Contains("王小明（00000019491231006X）", Fixture.Explained("related-and-consortium", book).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_person_inside_a_fact_is_masked() =>
        Assert.Equal("000***********006X", Amounts.Of(FactValue.Of("00000019491231006X")).Zh);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_that_stayed_out_says_why(string name) => Assert.All(
        AllSteps(Fixture.Explained(name).Steps).Where(step => step.Kind == StepKind.Rule && step.Text.En.EndsWith("doesn't apply", StringComparison.Ordinal)),
        step => Assert.Contains(step.Steps, inner => inner.Kind != StepKind.Measure));

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_step_is_empty_or_half_translated(string name) => Assert.All(AllSteps(Fixture.Explained(name).Steps), step =>
    {
        Assert.NotEmpty(step.Text.Zh);
        Assert.NotEmpty(step.Text.En);
        Assert.DoesNotMatch("\\{[0-9]\\}", step.Text.Zh + step.Text.En);
        Assert.DoesNotContain(Texts.NotSatisfied.Zh, step.Text.Zh, StringComparison.Ordinal);
    });

    [Fact]
    public void The_fixture_meets_every_reason_flag_and_outcome_it_tells_of()
    {
        var decisions = Fixture.Cases.Select(name => Fixture.Explained(name).Decision).ToArray();
        var reasons = decisions.SelectMany(decision => decision.NotApplied).Select(line => line.Reason);
        var findings = decisions.SelectMany(decision => decision.Restrictions.Concat(decision.Incentives)).ToArray();
        var flags = findings.SelectMany(finding => finding.Flags);

        Assert.Empty(Enum.GetValues<Reason>().Except(reasons));
        Assert.Empty(Enum.GetValues<Flag>().Except(flags));
        Assert.Empty(Enum.GetValues<Outcome>().Except(decisions.Select(decision => decision.Outcome)));
    }

    [Fact]
    public void Its_schema_describes_every_member_of_a_step()
    {
        var definitions = ExplanationShape.Schema()["$defs"]!.AsObject();
        var step = definitions["explanationStep"]!["properties"]!.AsObject();

        Assert.Equal(typeof(ExplanationStep).GetProperties().Select(property => property.Name.ToUpperInvariant()).Order(StringComparer.Ordinal),
            step.Select(member => member.Key.ToUpperInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal(["decision", "measure", "steps"], definitions["explanation"]!["properties"]!.AsObject().Select(member => member.Key));
    }

    private static IEnumerable<ExplanationStep> AllSteps(IEnumerable<ExplanationStep> steps) =>
        steps.SelectMany(step => AllSteps(step.Steps).Prepend(step));
}
