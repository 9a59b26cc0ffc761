using CreditRules.Model;
using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws;

/// <summary>Case by case, what L11 asks of withholding: a blacklisted party takes away what is earned through it, and no more.</summary>
public sealed class WithheldIncentiveTests
{
    private const string Parent = "is-child-of";

    private static readonly Membership Black = Entry("black", "b1");
    private static readonly Membership Red = Entry("red", "r1");
    private static readonly RuleBook Book = Sample.Load(
    [
        .. Catalogue.Documents, List("black", Polarity.Black, Tier.Serious), List("red", Polarity.Red, null), Rules,
    ], new());

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
                Id = "green", Clause = "一", Evidence = Evidence.Confirmed,
                When = new Listed { List = "red", As = [Role.Self, Parent] },
                Then = [new MeasureOrder { Measure = "green", Binding = Binding.Restrict }],
            },
        ],
    };

    [Fact]
    public void Earned_through_a_blacklisted_party_alone_it_is_withheld()
    {
        var decision = Decide([], Related(Red, Black));

        Assert.Equal(Outcome.Clear, decision.Outcome);
        var line = Assert.Single(decision.NotApplied);
        Assert.Equal((Reason.WithheldByBlacklist, "b1"), (line.Reason, line.EntryId));
    }

    [Fact]
    public void Earned_by_the_subject_itself_it_stays_although_a_blacklisted_party_is_honoured_too()
    {
        var decision = Decide([Red], Related(Red, Black));

        Assert.Equal(Outcome.Preferred, decision.Outcome);
        Assert.Equal([Role.Self], Assert.Single(decision.Incentives).Triggers.Select(trigger => trigger.As));
    }

    [Fact]
    public void Earned_by_the_subject_itself_it_needs_no_look_at_an_honoured_party()
    {
        var decision = Decide([Red], Related(Red) with { Consulted = [new("red", Calendar.Middle)] });

        Assert.Equal(Outcome.Preferred, decision.Outcome);
    }

    [Fact]
    public void Earned_through_a_party_that_nobody_looked_up_it_is_undetermined()
    {
        var decision = Decide([], Related(Red) with { Consulted = [new("red", Calendar.Middle)] });

        var line = Assert.Single(decision.NotApplied);
        Assert.Equal(Reason.Undetermined, line.Reason);
        Assert.Equal(["list:black"], line.Missing);
    }

    [Fact]
    public void A_blacklisted_subject_earns_nothing_whoever_is_honoured()
    {
        var decision = Decide([Red, Black], Related(Red));

        Assert.Equal(Reason.WithheldByBlacklist, Assert.Single(decision.NotApplied).Reason);
    }

    [Fact]
    public void A_possible_black_match_of_the_party_it_is_earned_through_is_flagged()
    {
        var decision = Decide([], Related(Red, Black with { Match = MatchKind.Possible }));

        Assert.Equal([Flag.UnverifiedMatch], Assert.Single(decision.Incentives).Flags);
    }

    private static Decision Decide(Membership[] own, RelatedParty parent) => Evaluators.Reference(
        Book,
        new Subject { Kind = SubjectKind.LegalPerson, Id = "A", Memberships = own, Related = [parent] },
        new Context { Domain = "licensing", Region = "371003", Date = Calendar.Middle });

    private static RelatedParty Related(params Membership[] records) =>
        new() { Role = Parent, Kind = SubjectKind.LegalPerson, Id = "B", Memberships = records };

    private static Membership Entry(string list, string id) =>
        new() { List = list, EntryId = id, Status = MembershipStatus.Active, ListedOn = Calendar.Middle.AddDays(-30) };

    private static CreditList List(string code, Polarity polarity, Tier? tier) => new()
    {
        Id = code,
        Version = "1.0.0",
        Title = Catalogue.Title(code),
        Versions = [new ListVersion { From = new DateOnly(2010, 1, 1), Authority = "authority", Field = "tax", Polarity = polarity, Tier = tier, Term = new ListTerm.Open() }],
    };
}
