using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>Screening allocates nothing once each kind of entry has occurred; deciding on a subject nobody lists, the decision alone.</summary>
public sealed class AllocationTests
{
    private const int Calls = 1000;
    private const int Rounds = 40;
    private const int BytesOfADecision = 64;

    private static readonly PreparedContext Own = Shop();

    private static readonly PreparedContext Shipped = Memos.Load().For(
        new() { Domain = "government-procurement", Region = "371003", Date = Day("2024-06-01") });

    public static TheoryData<string> Names => [.. Subjects.Keys];

    private static readonly Dictionary<string, (PreparedContext Context, Subject Subject)> Subjects = new(StringComparer.Ordinal)
    {
        ["nobody lists"] = (Own, Subject()),
        ["a person nobody lists"] = (Own, Person("1980-01-01")),
        ["a person known by a resident id"] = (Own, Person(null) with { IdType = IdType.ResidentId, Id = "00000019491231006X" }),
        ["a person of unknown age on a list for adults"] = (Own, Person(null, On("black-adults"))),
        ["one entry on a plain list"] = (Own, Subject(On("watch"))),
        ["one entry with a last day"] = (Own, Subject(On("watch", lastDay: "2020-12-31"))),
        ["an entry that has ended"] = (Own, Subject(On("watch", lastDay: "2018-05-31"))),
        ["a fixed term"] = (Own, Subject(On("black-two-years"))),
        ["a term between two lengths"] = (Own, Subject(On("black-one-to-three", "2017-01-01"))),
        ["a term by ground, grounds known"] = (Own, Subject(On("black-by-ground") with { Grounds = ["evasion"] })),
        ["a term by ground, another ground"] = (Own, Subject(On("black-by-ground") with { Grounds = [] })),
        ["a term by ground, grounds not known"] = (Own, Subject(On("black-by-ground"))),
        ["a yearly list"] = (Own, Subject(On("red-yearly"))),
        ["grounds, facts and a severity that rules ask about"] = (Own, Subject(Narrowed)),
        ["facts not known"] = (Own, Subject(On())),
        ["a grade"] = (Own, Subject(On("graded") with { Grade = "fair" })),
        ["a grade not known"] = (Own, Subject(On("graded"))),
        ["three entries that rules read one by one"] = (Own, Subject(On("watch"), On("red"), On("black-two-years"))),
        ["three entries that one rule reads together"] = (Own, Subject(Narrowed, On("black-ordinary"), On("graded") with { Grade = "bad" })),
        ["a possible match"] = (Own, Subject(On("watch") with { Match = MatchKind.Possible })),
        ["related parties without entries"] = (Own, Subject(On("watch")) with { Related = [Related("has-shareholder")] }),
        ["nine entries"] = (Own, Subject([.. Enumerable.Range(0, 9).Select(i => On("watch", id: "e" + i))])),
        ["shipped: nobody lists"] = (Shipped, Subject()),
        ["shipped: judgment-defaulter with a last day"] = (Shipped, Subject(On("judgment-defaulter", "2024-01-05", lastDay: "2025-12-31"))),
        ["shipped: judgment-defaulter without"] = (Shipped, Subject(On("judgment-defaulter", "2024-01-05"))),
        ["shipped: judgment-defaulter with a ground"] = (Shipped, Subject(On("judgment-defaulter", "2024-01-05") with { Grounds = [Ground] })),
        ["shipped: three entries"] = (Shipped, Subject(On("judgment-defaulter", "2024-01-05"), On("tax-major", "2023-03-01"), On("tax-credit-a", "2024-04-01"))),
    };

    private static string Ground => Memos.Load().Content.Lists["judgment-defaulter"].Versions[^1].Grounds[0].Code;

    private static Membership Narrowed => On() with
    {
        Severity = Severity.Serious,
        Grounds = ["fraud", "default"],
        Facts = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["unpaid"] = FactValue.Of(true), ["debt"] = FactValue.Of(1_000_000m), ["convictedOn"] = FactValue.Of("2017-01-01") },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Screening_a_subject_allocates_nothing(string name)
    {
        var (context, subject) = Subjects[name];
        var bits = new ulong[context.Book.MeasureWords];

        Assert.Equal(0, BytesPerCall(() => context.Screen(subject, bits)));
        Assert.Equal(0, BytesPerCall(() => context.Screen(subject, [])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Packing_a_subject_allocates_nothing(string name)
    {
        var (context, subject) = Subjects[name];
        var signatures = new PackedSignature[subject.Memberships.Count];

        Assert.Equal(0, BytesPerCall(() => context.TryPack(subject, signatures, out _)));
    }

    [Fact]
    public void Screening_a_batch_allocates_nothing()
    {
        var subjects = new List<PackedSubject>();
        var signatures = new List<PackedSignature>();
        foreach (var (_, subject) in Subjects.Values.Where(one => ReferenceEquals(one.Context, Own)))
        {
            var own = new PackedSignature[subject.Memberships.Count];
            Assert.True(Own.TryPack(subject, own, out var packed));
            subjects.Add(packed);
            signatures.AddRange(own.Take(packed.Signatures));
        }

        var (packedSubjects, packedSignatures) = (subjects.ToArray(), signatures.ToArray());
        var (outcomes, bits) = (new Outcome[packedSubjects.Length], new ulong[packedSubjects.Length * Own.Book.MeasureWords]);

        Assert.Equal(0, BytesPerCall(() => Own.Screen(packedSubjects, packedSignatures, outcomes, bits)));
        Assert.Equal(0, BytesPerCall(() => Own.Screen(packedSubjects, packedSignatures, outcomes, [])));
        Assert.Contains(Outcome.Prohibited, outcomes);
    }

    [Theory]
    [InlineData("nobody lists")]
    [InlineData("a person nobody lists")]
    [InlineData("shipped: nobody lists")]
    public void Deciding_on_a_subject_nobody_lists_allocates_the_decision_alone(string name)
    {
        var (context, subject) = Subjects[name];
        var plain = subject with { Id = null, Name = null };
        var kept = new Decision?[1];

        // A person's name and identifier are masked anew each time, which is text and counts for itself.
        Assert.InRange(BytesPerCall(() => kept[0] = context.Evaluate(subject.Kind == SubjectKind.NaturalPerson ? plain : subject)), 1, BytesOfADecision);
    }

    [Fact]
    public void An_allocation_would_be_seen() => Assert.InRange(BytesPerCall(() => GC.KeepAlive(new byte[8])), 24, 64);

    // What a call allocates at rest: the runtime allocates of its own while it still interprets what it will compile, so
    // that is waited for, but not for ever.
    private static long BytesPerCall(Action call)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(round);
        }

        return (least + Calls - 1) / Calls;
    }

    private static PreparedContext Shop()
    {
        var narrow = new Listed
        {
            List = "black",
            Severity = [Severity.Serious],
            Grounds = ["fraud"],
            Facts = new Dictionary<string, ValueTest>(StringComparer.Ordinal)
            {
                ["debt"] = new() { AtLeast = 500_000m },
                ["unpaid"] = new() { EqualTo = FactValue.Of(true) },
            }.ToValueMap(),
        };
        return Book(Gate("2017-01-01", seriousOnly: true), Set(
            Rule(Listed("watch"), "inspect", id: "watch") with { Basis = [Law() with { Lists = ["watch"] }] },
            Rule(Listed("red"), "green", id: "red"),
            Rule(new Listed { Tier = Tier.Serious, Polarity = Polarity.Black }, "limit", id: "serious") with { Basis = [Law()] },
            Rule(narrow with { ListedFor = new ListedFor { AtLeast = Period.Months(3), Since = "convictedOn" } }, "bar", id: "narrow") with { Basis = [Law()] },
            Rule(Listed("graded") with { Polarity = Polarity.Black, Grade = new GradeTest { In = ["bad"] } }, "publish", id: "graded") with { Basis = [Law()] },
            Rule(new Condition.All([Listed(), Listed("black-ordinary")]), "bar", id: "both") with { Basis = [Law() with { Lists = ["black-ordinary"] }] },
            Rule(new ListedInFields { AtLeast = 2 }, "inspect", id: "fields") with { Basis = [Law()] },
            Rule(new Condition.Minor(true), "help", id: "minor"))).Compile().For(Matter());
    }
}
