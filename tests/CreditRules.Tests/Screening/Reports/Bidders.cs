using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Reports;

/// <summary>Made-up subjects, screened with the shipped documents.</summary>
internal static class Bidders
{
    internal const string PersonId = "11010519491231002X";
    internal const string PersonName = "赵示例";
    internal const string Script = "<script>alert('x')</script>&\"示例\"";
    internal const string Formula = "=HYPERLINK(\"http://example.com\")";

    internal static RuleBook Book { get; } = Memos.Load();

    /// <summary>The same documents, those too that nobody saw in a source: only they bar a consortium for its member.</summary>
    internal static RuleBook Accepting { get; } = Memos.Load(new RuleBookOptions { AcceptUnconfirmed = true });

    internal static Context Procurement { get; } =
        new() { Domain = "government-procurement", Region = "371003", Date = new DateOnly(2018, 6, 1) };

    internal static ScreenedSubject Clear(long row, string name = "示例清白有限公司") => Screen(row, Company(name));

    internal static ScreenedSubject Listed(long row, string name = "示例有限公司") => Screen(row, Company(name) with { Memberships = [TaxMajor()] });

    internal static ScreenedSubject Person(long row) => Screen(row, new Subject
    {
        Id = PersonId,
        IdType = IdType.ResidentId,
        Kind = SubjectKind.NaturalPerson,
        Name = PersonName,
        Memberships = [TaxMajor()],
    });

    /// <summary>A company that bids together with a listed person.</summary>
    internal static ScreenedSubject Allied(long row) => Screen(row, Company("示例联合有限公司") with
    {
        Related =
        [
            new RelatedParty
            {
                Role = "has-consortium-member",
                Id = PersonId,
                IdType = IdType.ResidentId,
                Kind = SubjectKind.NaturalPerson,
                Name = PersonName,
                Memberships = [TaxMajor()],
            },
        ],
    }, book: Accepting);

    internal static ScreenedSubject Doubtful(long row) =>
        Screen(row, Company("示例同名有限公司") with { Id = null, IdType = IdType.Other, Memberships = [TaxMajor() with { Match = MatchKind.Possible }] }) with
        {
            Checks = [CheckReason.MissingCode, CheckReason.PossibleMatch],
        };

    internal static ScreenedSubject Repaired(long row) =>
        Screen(row, Company("示例修复有限公司") with { Memberships = [TaxMajor() with { Status = MembershipStatus.Repaired }] });

    internal static ScreenedSubject Unsearched(long row) => Screen(row, Company("示例未查有限公司") with { Consulted = [] });

    internal static ScreenedSubject Honoured(long row) => Screen(
        row,
        Company("示例守信有限公司") with
        {
            Memberships = [new Membership { List = "tax-credit-a", EntryId = "A-2017", Status = MembershipStatus.Active, ListedOn = new DateOnly(2018, 4, 25) }],
        },
        new Context { Domain = "licensing", Region = "512000", Date = new DateOnly(2018, 6, 1) });

    /// <summary>One of each, in the order of a file.</summary>
    internal static IReadOnlyList<ScreenedSubject> All() =>
    [
        Listed(2) with { Consortium = "甲联合体" },
        Clear(3) with { Consortium = "甲联合体" },
        Person(4),
        Doubtful(5),
        Repaired(6),
        Clear(7, Script),
        Clear(8, Formula),
    ];

    internal static ScreeningReport Report(IReadOnlyList<ScreenedSubject> subjects, Context? context = null) => new()
    {
        Summary = new ScreeningSummary
        {
            Records = subjects.Count + 1,
            Screened = subjects.Count,
            Rejected = 1,
            Outcomes = subjects.CountBy(subject => subject.Decision.Outcome).ToDictionary(pair => pair.Key, pair => (long)pair.Value),
            ToCheck = subjects.Count(subject => subject.Checks.Count > 0),
            WithEntries = subjects.Count(subject => subject.Subject.Memberships.Count > 0),
            Lists = [new ListSnapshot("tax-major", new DateOnly(2018, 5, 31), 1200), new ListSnapshot("customs-dishonest", null, 34)],
            StaleLists = ["customs-dishonest"],
            ListsNotSearched = ["judgment-defaulter"],
            Context = context ?? Procurement,
            RuleBook = Book.Evaluate(Company("示例"), context ?? Procurement).RuleBook,
        },
    };

    /// <summary>With a consortium that is barred because of its first member, and a bidder preferred to another.</summary>
    internal static ScreeningReport WithGroups(IReadOnlyList<ScreenedSubject> subjects) => Report(subjects) with
    {
        Consortia =
        [
            new ConsortiumResult { Name = "甲联合体", Outcome = Outcome.Prohibited, Members = [subjects[0], subjects[1]], Because = [subjects[0]] },
        ],
        Preferred = [new PreferredBidder { Group = null, Bidder = subjects[1], To = subjects[5], Because = ["priority-selection"] }],
    };

    private static ScreenedSubject Screen(long row, Subject subject, Context? context = null, RuleBook? book = null) =>
        new() { Row = row, Subject = subject, Decision = (book ?? Book).Evaluate(subject, context ?? Procurement) };

    private static Subject Company(string name) => new() { Id = "91371003XXXXXXX19K", IdType = IdType.Uscc, Kind = SubjectKind.LegalPerson, Name = name };

    private static Membership TaxMajor() => new()
    {
        List = "tax-major",
        EntryId = "TAX-2017-0042",
        Status = MembershipStatus.Active,
        ListedOn = new DateOnly(2017, 3, 1),
        Severity = Severity.Serious,
        Facts = new Dictionary<string, FactValue> { ["unpaidTax"] = FactValue.Of(true) },
        Authority = "示例市税务局",
    };
}
