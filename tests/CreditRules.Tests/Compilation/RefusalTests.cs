using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>What was packed by one book, for one day and region, is refused by every other; so is room of another length.</summary>
public sealed class RefusalTests
{
    private const string Refusal = "a subject or a signature was packed by another book, for another day or another region: pack the subjects anew";

    private static readonly CompiledRuleBook Here = Make().Compile();

    public static TheoryData<string> Elsewhere => ["another book", "the same book loaded again", "another day", "another region"];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Signatures_packed_elsewhere_are_refused(string where)
    {
        var other = where switch
        {
            "another book" => Book(Set(Rule(Listed(), "limit"))).Compile().For(Matter()),
            "the same book loaded again" => Make().Compile().For(Matter()),
            "another day" => Here.For(Matter("2018-06-02")),
            _ => Here.For(Matter(region: "371002")),
        };

        Refused(() => Screen(Here.For(Matter()), other));
    }

    [Fact]
    public void Signatures_serve_every_matter_of_the_same_book_day_and_region() =>
        Assert.Equal(Outcome.Prohibited, Screen(Here.For(Matter(domain: "government-procurement")), Here.For(Matter())));

    [Fact]
    public void A_signature_that_nobody_packed_is_refused() =>
        Refused(() => Here.For(Matter()).Screen([Packed(Here.For(Matter())).Subject], [default], new Outcome[1], []));

    [Fact]
    public void A_signature_is_refused_where_no_subject_owns_it() =>
        Assert.Throws<ArgumentException>("signatures", () => Here.For(Matter()).Screen([], [default], [], []));

    [Fact]
    public void A_subject_that_nobody_packed_is_refused() =>
        Refused(() => Here.For(Matter()).Screen([default], [], new Outcome[1], []));

    [Fact]
    public void A_person_packed_for_the_day_before_it_comes_of_age_is_refused_the_day_after_even_without_entries()
    {
        Assert.True(Here.For(Matter("2018-05-31")).TryPack(Person("2000-06-01"), [], out var packed));

        Assert.Throws<ArgumentException>(() => Here.For(Matter()).Screen([packed], [], new Outcome[1], []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Room_for_the_measures_of_more_or_fewer_subjects_is_refused(int subjects)
    {
        var context = Here.For(Matter());
        var (subject, signatures) = Packed(context);
        var bits = new ulong[(subjects * Here.MeasureWords) + (subjects == 0 ? 2 : 0)];

        Assert.Throws<ArgumentException>("measures", () => context.Screen([subject], signatures, new Outcome[1], bits));
        Assert.Throws<ArgumentException>("measures", () => context.Screen(Subject(On()), bits));
    }

    [Fact]
    public void Too_little_room_for_outcomes_is_refused() => Assert.ThrowsAny<ArgumentException>(() =>
        Here.For(Matter()).Screen([default, default], [], new Outcome[1], []));

    [Fact]
    public void Fewer_signatures_than_the_subjects_have_are_refused()
    {
        var context = Here.For(Matter());
        var (subject, signatures) = Packed(context);

        Assert.ThrowsAny<ArgumentException>(() => context.Screen([subject, subject], signatures, new Outcome[2], []));
    }

    [Fact]
    public void More_signatures_than_the_subjects_have_are_refused()
    {
        var context = Here.For(Matter());
        var (subject, signatures) = Packed(context);

        Assert.ThrowsAny<ArgumentException>(() => context.Screen([subject], [.. signatures, .. signatures], new Outcome[1], []));
    }

    [Fact]
    public void Too_little_room_for_signatures_is_refused() => Assert.ThrowsAny<ArgumentException>(() =>
        Here.For(Matter()).TryPack(Subject(On(), On(id: "e2")), new PackedSignature[1], out _));

    [Fact]
    public void What_is_missing_is_named()
    {
        var context = Here.For(Matter());

        Assert.Throws<ArgumentNullException>("context", () => Here.For(null!));
        Assert.Throws<ArgumentNullException>("subject", () => Here.Evaluate(null!, Matter()));
        Assert.Throws<ArgumentNullException>("context", () => Here.Evaluate(Subject(), null!));
        Assert.Throws<ArgumentNullException>("subject", () => context.Evaluate(null!));
        Assert.Throws<ArgumentNullException>("subject", () => context.Screen(null!, []));
        Assert.Throws<ArgumentNullException>("subject", () => context.TryPack(null!, [], out _));
    }

    private static RuleBook Make() => Book(Set(Rule(Listed(), "bar")));

    private static Outcome Screen(PreparedContext here, PreparedContext other)
    {
        var (subject, signatures) = Packed(other);
        var outcomes = new Outcome[1];
        here.Screen([subject], signatures, outcomes, []);
        return outcomes[0];
    }

    private static (PackedSubject Subject, PackedSignature[] Signatures) Packed(PreparedContext context)
    {
        var signatures = new PackedSignature[1];
        Assert.True(context.TryPack(Subject(On()), signatures, out var packed));
        Assert.Equal(1, packed.Signatures);
        return (packed, signatures);
    }

    private static void Refused(Action ask) =>
        Assert.StartsWith(Refusal, Assert.Throws<ArgumentException>("signatures", ask).Message, StringComparison.Ordinal);
}
