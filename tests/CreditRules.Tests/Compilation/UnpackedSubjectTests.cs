using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>Subjects that can't be packed are screened all the same, as they are decided on.</summary>
public sealed class UnpackedSubjectTests
{
    private static readonly RuleBook Shop = Book(Set(
        Rule(Listed(), "bar", id: "own"),
        Rule(Listed("black", "has-shareholder"), "limit", id: "shareholder"),
        Rule(Listed("watch"), "inspect", id: "watch"),
        Rule(new Listed { List = "red-yearly", ListedFor = new ListedFor { AtLeast = Period.Years(2), Chained = true } }, "green", id: "years"),
        Rule(Listed("red"), "first-among-equals", id: "red")));

    private static readonly PreparedContext Here = Shop.Compile().For(Matter());

    public static TheoryData<string> Names => [.. Unpacked.Keys];

    private static readonly Dictionary<string, (Subject Subject, Outcome Outcome)> Unpacked = new(StringComparer.Ordinal)
    {
        ["a subject of whom nobody looked anywhere"] = (Subject() with { Consulted = [] }, Outcome.Review),
        ["a subject of whom every black list was consulted"] = (Subject(On("red")) with { Consulted = [.. Shop.Content.Lists.Keys.Select(list => new Consultation(list, Day("2018-06-01")))] }, Outcome.Preferred),
        ["a related party with an entry"] = (Subject() with { Related = [Related("has-shareholder", On())] }, Outcome.Restricted),
        ["a related party of whom nobody looked anywhere"] = (Subject() with { Related = [Related("has-shareholder") with { Consulted = [] }] }, Outcome.Review),
        ["two records of one entry, of which the later counts"] = (Subject(On() with { RecordedOn = Day("2018-02-01") }, On() with { RecordedOn = Day("2018-03-01"), Status = MembershipStatus.Repaired }), Outcome.Clear),
        ["two records of one entry that contradict each other"] = (Subject(On(), On() with { Status = MembershipStatus.Repaired }), Outcome.Review),
        ["a record that was sent twice"] = (Subject(On(), On()), Outcome.Prohibited),
        ["yearly entries that add up"] = (Subject(On("red-yearly", "2016-05-01", "first", "2017-04-30"), On("red-yearly", "2017-05-01", "second", "2018-12-31")), Outcome.Preferred),
        ["yearly entries without ids that add up"] = (Subject(On("red-yearly", "2016-05-01", null, "2017-04-30"), On("red-yearly", "2017-05-01", null, "2018-12-31")), Outcome.Preferred),
        ["yearly entries with too long a gap"] = (Subject(On("red-yearly", "2016-05-01", "first", "2017-01-31"), On("red-yearly", "2017-05-01", "second", "2018-12-31")), Outcome.Clear),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_subject_that_can_not_be_packed_is_screened_as_it_is_decided_on(string name)
    {
        var (subject, outcome) = Unpacked[name];
        var expected = Ask.Reference(Shop, subject, Matter());

        Assert.False(Here.TryPack(subject, new PackedSignature[8], out var packed));
        Assert.Equal(default, packed);
        Assert.Equal(outcome, expected.Outcome);
        Assert.Equal(Ask.Told(expected), Ask.Screen(Here, subject));
        Assert.Equal(outcome, Here.Screen(subject, []));
        Assert.Equal(Shop.Reference.Evaluate(subject, Matter()), Here.Evaluate(subject));
    }

    [Fact]
    public void Entries_that_bring_nothing_need_no_signature()
    {
        var signatures = new PackedSignature[3];
        var subject = Subject(On() with { Status = MembershipStatus.Repaired }, On(id: "e2"), On("watch", "2018-06-02"));

        Assert.True(Here.TryPack(subject, signatures, out var packed));
        Assert.Equal(1, packed.Signatures);
        Assert.Equal(Ask.Told(Ask.Reference(Shop, subject, Matter())), Ask.Batch(Here, subject));
    }

    [Fact]
    public void Related_parties_without_entries_change_nothing() =>
        Assert.Equal("Prohibited: bar", Ask.Batch(Here, Subject(On()) with { Related = [Related("has-shareholder")] }));
}
