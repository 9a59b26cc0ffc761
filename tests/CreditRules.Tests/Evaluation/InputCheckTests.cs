using CreditRules.Diagnostics;

using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Evaluation;

public class InputCheckTests
{
    private static readonly RuleBook Book = Given.Book(Set(Rule(Listed())));

    private static Diagnostic Only(Subject subject, Context? matter = null) => Assert.Single(Book.Check(subject, matter ?? Matter()));

    [Fact]
    public void A_credit_code_with_a_wrong_check_character_is_an_error()
    {
        var diagnostic = Only(Subject() with { Id = "91371003XXXXXXX190" });

        Assert.Equal(("CR0201", "$.id"), (diagnostic.Code, diagnostic.Path));
        Assert.Throws<CreditRulesException>(() => Book.Evaluate(Subject() with { Id = "91371003XXXXXXX190" }, Matter()));
    }

    [Fact]
    public void A_wrong_resident_id_is_an_error_that_does_not_repeat_it()
    {
        var diagnostic = Only(Subject() with { Related = [Related("has-legal-representative") with { Id = "000000199001010011", IdType = IdType.ResidentId }] });

        Assert.Equal(("CR0202", "$.related[0].id"), (diagnostic.Code, diagnostic.Path));
        Assert.DoesNotContain("000000199001010011", diagnostic.ToString() + diagnostic.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_codes_are_errors_with_a_suggestion()
    {
        var list = Only(Subject(On("blak")));
        Assert.Equal(("CR1011", "$.memberships[0].list"), (list.Code, list.Path));
        Assert.Contains("did you mean `black`?", list.Message.En, StringComparison.Ordinal);
        Assert.Equal("CR1013", Only(Subject(), Matter(domain: "licencing")).Code);
        Assert.Equal("CR1015", Only(Subject(), Matter() with { Department = "no-office" }).Code);
        Assert.Equal("CR1016", Only(Subject() with { Related = [Related("has-shareholders")] }).Code);
        Assert.Equal("CR0204", Only(Subject(On("graded") with { Grade = "worst" })).Code);
        Assert.Equal("CR0205", Only(Subject(On() with { Grounds = ["fraudd"] })).Code);
    }

    [Fact]
    public void What_is_not_declared_is_left_aside_with_a_warning_and_a_wrong_type_is_an_error()
    {
        var attribute = Matter() with { Attributes = new Dictionary<string, FactValue> { ["amont"] = FactValue.Of(1) } };
        Assert.Equal(("CR0207", DiagnosticSeverity.Warning), (Only(Subject(), attribute).Code, Only(Subject(), attribute).Severity));
        Assert.Equal(Outcome.Clear, Book.Evaluate(Subject(), attribute).Outcome);

        var fact = On() with { Facts = new Dictionary<string, FactValue> { ["unpaid"] = FactValue.Of("yes") } };
        Assert.Equal(("CR0208", DiagnosticSeverity.Error), (Only(Subject(fact)).Code, Only(Subject(fact)).Severity));
    }

    [Fact]
    public void An_entry_cannot_end_before_it_begins() => Assert.Equal("CR0203", Only(Subject(On(lastDay: "2017-12-31"))).Code);

    [Fact]
    public void A_persons_number_and_name_are_masked_unless_the_book_shows_them()
    {
        var person = Person("1990-01-01") with { Id = "000000199001010018", IdType = IdType.ResidentId };

        Assert.Equal(new PartyName("000***********0018", "王*"), Book.Evaluate(person, Matter()).Subject);
        var shown = Given.Book(new RuleBookOptions { ShowIdentifiers = true }, Set(Rule(Listed())));
        Assert.Equal(new PartyName("000000199001010018", "王某"), shown.Evaluate(person, Matter()).Subject);
        Assert.DoesNotContain("000000199001010018", person.ToString(), StringComparison.Ordinal);
        Assert.Equal(Book.Hash, shown.Hash);
    }
}
