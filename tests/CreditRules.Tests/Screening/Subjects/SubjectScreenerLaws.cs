using CreditRules.Screening;
using CreditRules.Tests.Screening.Entries;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Subjects;

/// <summary>Whatever screening remembers of others, a subject's answer is the one that the book gives it alone.</summary>
public sealed class SubjectScreenerLaws(ITestOutputHelper output)
{
    private static readonly RuleBook Shown = Memos.Load(new RuleBookOptions { ShowIdentifiers = true });

    public static TheoryData<string, bool, bool> Matters => new()
    {
        { "procurement.json", false, false },
        { "procurement.json", true, false },
        { "procurement.json", false, true },
        { "licence-ziyang.json", false, false },
        { "licence-ziyang.json", true, true },
    };

    private static Context ContextOf(string sample) => CreditJson.ReadContext(File.ReadAllText(Path.Combine(Conventions.Repository.Root, "samples", sample)));

    private static SubjectScreener Screener(RuleBook book, Context context, bool isStrict)
    {
        var search = new EntryTable(Lists.Table.Codes);
        search.Complete([new ListSnapshot("tax-major", context.Date, 0), new ListSnapshot("judgment-defaulter", null, 0), new ListSnapshot("samr-serious", context.Date.AddDays(-400), 0)]);
        return new SubjectScreener(book.For(context), new PartyFinder(search, isStrict));
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public void The_answer_is_to_the_byte_the_one_that_the_book_gives(string sample, bool isStrict, bool showsIdentifiers)
    {
        var (book, context) = (showsIdentifiers ? Shown : Docs.Shipped.Book, ContextOf(sample));
        var screener = Screener(book, context, isStrict);
        string[] lists = [.. ListsAsked.By(book.For(context)), .. Lists.Table.Codes];
        ScreeningLaw.Holds($"{sample} {isStrict} {showsIdentifiers}", output, isStrict ? 80 : 25, draws =>
        {
            var given = new KnownEntries(draws, draws.Chance(70) ? lists[..Math.Max(lists.Length - Lists.Table.Codes.Count, 1)] : lists, context.Date).Subject();
            var others = given with { Name = "丙", Memberships = [.. given.Memberships.Select(entry => entry with { EntryId = entry.EntryId is null ? null : "另" + entry.EntryId, Authority = "另局" })] };
            foreach (var subject in new[] { given, others, given })
            {
                var screened = screener.Screen(1, subject);
                var (expected, found) = (CreditJson.Write(book.Evaluate(screened.Subject, context)), CreditJson.Write(screened.Decision));
                if (found != expected)
                {
                    return $"{CreditJson.Write(screened.Subject)}\n{expected}\n-- became --\n{found}";
                }

                // The plain interpreter takes its time.
                if (draws.Chance(1) && CreditJson.Write(book.Reference.Evaluate(screened.Subject, context)) != expected)
                {
                    return $"{CreditJson.Write(screened.Subject)}: the compiled book";
                }
            }

            return null;
        });
    }

    [Fact]
    public void A_minor_and_an_adult_with_the_same_entry_are_told_apart()
    {
        var context = ContextOf("procurement.json");
        var screener = Screener(Docs.Shipped.Book, context, isStrict: false);
        var answers = new HashSet<string>();
        var entry = new Membership { List = "judgment-defaulter", EntryId = "号1", Status = MembershipStatus.Active, ListedOn = context.Date.AddDays(-30) };
        foreach (var age in new[] { 30, 17, 18, 12, 30 })
        {
            var person = new Subject { Id = "E00000001", IdType = IdType.Passport, Kind = SubjectKind.NaturalPerson, Name = "王某某", BirthDate = context.Date.AddYears(-age), Memberships = [entry with { EntryId = $"号{age}" }] };
            var screened = screener.Screen(age, person);

            Assert.Equal(CreditJson.Write(Docs.Shipped.Book.Reference.Evaluate(screened.Subject, context)), CreditJson.Write(screened.Decision));
            answers.Add(CreditJson.Write(screened.Decision).Replace($"号{age}", "号", StringComparison.Ordinal));
        }

        Assert.True(answers.Count > 1, "the day of birth makes no difference here, and this test proves nothing");
    }

    [Fact]
    public void An_answer_shared_by_entries_alike_names_each_subjects_own_entry()
    {
        var context = ContextOf("procurement.json");
        var screener = Screener(Docs.Shipped.Book, context, isStrict: false);
        var texts = new[] { "ZZ-1", "ZZ-2", null, "ZZ-1" }.Select(id =>
        {
            var entry = new Membership { List = "tax-major", EntryId = id, Status = MembershipStatus.Active, ListedOn = context.Date.AddDays(-30), Severity = Severity.Serious };
            return CreditJson.Write(screener.Screen(1, new Subject { Id = "91371003XXXXXXX19K", Kind = SubjectKind.LegalPerson, Name = "甲", Memberships = [entry] }).Decision);
        }).ToArray();

        Assert.Contains("ZZ-1", texts[0], StringComparison.Ordinal);
        Assert.Contains("ZZ-2", texts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("ZZ", texts[2], StringComparison.Ordinal);
        Assert.Equal(texts[0], texts[3]);
        Assert.All(texts, text => Assert.DoesNotContain("\\u0000", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_subject_that_is_given_an_unknown_list_is_refused()
    {
        var screener = Screener(Docs.Shipped.Book, ContextOf("procurement.json"), isStrict: false);
        var entry = new Membership { List = "no-such-list", Status = MembershipStatus.Active, ListedOn = new DateOnly(2017, 3, 1) };

        Assert.Throws<CreditRulesException>(() => screener.Screen(1, new Subject { Kind = SubjectKind.LegalPerson, Memberships = [entry] }));
    }

    [Fact]
    public void The_lists_asked_are_in_order_are_declared_and_are_those_of_restrictions_in_force()
    {
        var procurement = ListsAsked.By(Docs.Shipped.Book.For(ContextOf("procurement.json")));
        var earlier = ListsAsked.By(Docs.Shipped.Book.For(ContextOf("procurement.json") with { Date = new DateOnly(2005, 1, 1) }));

        Assert.Contains("tax-major", procurement);
        Assert.DoesNotContain("tax-credit-a", procurement);
        Assert.Equal(procurement.Distinct().Order(StringComparer.Ordinal), procurement);
        Assert.All(procurement, list => Assert.True(Lists.Table.NumberOf(list) >= 0));
        Assert.DoesNotContain("tax-major", earlier);
    }
}
