using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws;

/// <summary>Case by case, what L11 asks of chains: only entries that the leaf asks for add up.</summary>
public sealed class ChainedEntryTests
{
    private static readonly Membership Now = Entry("now", "grade-c", Calendar.Middle.AddDays(-100), null);

    [Fact]
    public void Yearly_entries_of_the_grade_asked_for_add_up() =>
        Assert.Equal(Outcome.Prohibited, Decide(Now, Before("grade-c")).Outcome);

    [Fact]
    public void An_honour_on_the_same_list_does_not_prolong_a_dishonour() =>
        Assert.Equal(Outcome.Clear, Decide(Now, Before("grade-a")).Outcome);

    [Fact]
    public void An_earlier_entry_whose_grade_is_not_known_leaves_the_chain_undetermined()
    {
        var decision = Decide(Now, Before(null));

        Assert.Equal(Outcome.Review, decision.Outcome);
        Assert.Equal(["entry:before.grade"], Assert.Single(decision.NotApplied, line => line.Reason == Reason.Undetermined).Missing);
    }

    private static Decision Decide(params Membership[] own) => Evaluators.Reference(
        Sample.Load([.. Catalogue.Documents, List, Rules], new()),
        new Subject { Kind = SubjectKind.LegalPerson, Id = "A", Memberships = own },
        new Context { Domain = "licensing", Region = "371003", Date = Calendar.Middle });

    private static Membership Before(string? grade) =>
        Entry("before", grade, Calendar.Middle.AddDays(-465), Calendar.Middle.AddDays(-101));

    private static Membership Entry(string id, string? grade, DateOnly listedOn, DateOnly? lastDay) =>
        new() { List = "yearly", EntryId = id, Grade = grade, Status = MembershipStatus.Active, ListedOn = listedOn, LastDay = lastDay };

    private static CreditList List => new()
    {
        Id = "yearly",
        Version = "1.0.0",
        Title = Catalogue.Title("yearly"),
        Versions =
        [
            new ListVersion
            {
                From = new DateOnly(2010, 1, 1),
                Authority = "authority",
                Field = "tax",
                PublicationGap = Period.Days(30),
                Term = new ListTerm.Fixed(Period.Years(1)),
                Grades =
                [
                    new Grade { Code = "grade-a", Title = Catalogue.Title("a"), Polarity = Polarity.Red },
                    new Grade { Code = "grade-c", Title = Catalogue.Title("c"), Polarity = Polarity.Watch, Tier = Tier.Serious },
                ],
            },
        ],
    };

    private static RuleSet Rules => new()
    {
        Id = "set",
        Version = "1.0.0",
        Region = Region.National,
        Title = Catalogue.Title("set"),
        Document = new SourceDocument { Number = "文" },
        Effective = new EffectiveTime { From = new PartialDate(2016, 1, 1) },
        Rules =
        [
            new Rule
            {
                Id = "bar",
                Clause = "一",
                Evidence = Evidence.Confirmed,
                When = new Listed { List = "yearly", Polarity = Polarity.Watch, ListedFor = new ListedFor { AtLeast = Period.Years(1), Chained = true } },
                Then = [new MeasureOrder { Measure = "bar", Binding = Binding.Mandatory }],
            },
        ],
    };
}
