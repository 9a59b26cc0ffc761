using CreditRules.Model;
using CreditRules.Tests.Evaluation;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>What one subject was told is told to the next only where both are alike in everything that matters, now and later.</summary>
public sealed class SharedAnswerTests
{
    private static readonly Listed Changing = new() { List = "changing" };

    [Fact]
    public void A_book_asked_about_a_later_day_first_answers_for_an_earlier_day()
    {
        var book = Book(Set(Rule(Listed(), "bar")));

        Agree(book, Subject(On(listedOn: "2019-01-01")), Matter("2020-06-01"));
        Agree(book, Subject(On(listedOn: "2017-01-01")), Matter("2018-06-01"));
    }

    [Fact]
    public void A_person_of_unknown_age_is_judged_by_the_day_of_its_own_entry()
    {
        var list = Version("2010-01-01");
        var book = Book(Changed(list, list with { From = Day("2016-06-01"), ExcludesMinors = true }), Set(
            Rule(Changing, "bar") with { Evidence = Evidence.Unconfirmed }));

        Agree(book, Subject(On("changing", "2017-01-01")), Matter());
        Agree(book, Person(null, On("changing", "2016-02-01")), Matter());
    }

    [Fact]
    public void An_entry_that_a_later_version_of_its_list_tells_apart_has_a_next_change_of_its_own()
    {
        var list = Version("2010-01-01") with { Tier = Tier.Ordinary };
        var book = Book(Changed(list, list with { From = Day("2019-01-01"), Tier = Tier.Serious }), Set(
            Rule(Changing with { Tier = Tier.Serious, Severity = [Severity.Serious] }, "bar")));

        Agree(book, Subject(On("changing") with { Severity = Severity.Serious }), Matter());
        Agree(book, Subject(On("changing") with { Severity = Severity.Minor }), Matter());
    }

    [Fact]
    public void A_grade_that_a_later_version_of_its_list_brings_has_a_next_change_of_its_own()
    {
        var list = Version("2010-01-01") with { Polarity = null, Tier = null, Grades = [GradeOf("low", Polarity.Watch)] };
        var book = Book(Changed(list, list with { From = Day("2019-01-01"), Grades = [GradeOf("low", Polarity.Watch), GradeOf("high", Polarity.Black)] }), Set(
            Rule(Changing with { Polarity = Polarity.Black }, "bar") with { Evidence = Evidence.Unconfirmed }));

        Agree(book, Subject(On("changing") with { Grade = "high" }), Matter());
        Agree(book, Subject(On("changing")), Matter());
    }

    [Fact]
    public void An_end_that_a_later_version_of_its_list_takes_away_is_a_change()
    {
        var list = Version("2010-01-01");
        var book = Book(Changed(list, list with { From = Day("2019-01-01"), Tier = Tier.Ordinary }), Set(
            Rule(new Condition.Any([new Condition.Not(Changing with { Tier = Tier.Serious }), Changing]), "commit")));

        Agree(book, Subject(On("changing", lastDay: "2020-12-31")), Matter());
    }

    [Fact]
    public void A_remedy_that_a_later_version_of_its_list_dates_otherwise_is_a_change_where_the_days_differ()
    {
        var list = Version("2010-01-01");
        var book = Book(Changed(Remedied(list, Period.Months(1)), Remedied(list with { From = Day("2019-01-01") }, Period.Days(30))), Set(
            Rule(Changing, "bar")));

        Agree(book, Subject(On("changing", "2018-04-01")), Matter());
        Agree(book, Subject(On("changing", "2018-01-01")), Matter());
    }

    private static void Agree(RuleBook book, Subject subject, Context context) =>
        Assert.Equal(CreditJson.Write(book.Reference.Evaluate(subject, context)), CreditJson.Write(book.Evaluate(subject, context)));

    private static CreditList Changed(params ListVersion[] versions) =>
        new() { Id = "changing", Version = "1.0.0", Title = Text("changing"), Versions = versions.ToValueList() };

    private static ListVersion Version(string from) => Catalogue.Lists[0].Versions[0] with { From = Day(from), Grounds = [], Facts = [] };

    private static ListVersion Remedied(ListVersion version, Period earliest) =>
        version with { Remedies = version.Remedies.Select(remedy => remedy with { Earliest = earliest }).ToValueList() };

    private static Grade GradeOf(string code, Polarity polarity) => new() { Code = code, Title = Text(code), Polarity = polarity, Tier = Tier.Serious };
}
