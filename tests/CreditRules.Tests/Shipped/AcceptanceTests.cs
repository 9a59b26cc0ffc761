namespace CreditRules.Tests.Shipped;

/// <summary>The stories that the shipped documents must tell.</summary>
public class AcceptanceTests
{
    private static readonly RuleBook Book = Memos.Load();

    private static Decision Decide(string date, string domain, string region, params (string List, string ListedOn, MembershipStatus Status)[] entries) =>
        Book.Evaluate(
            new Subject
            {
                Id = "91371003XXXXXXX19K",
                IdType = IdType.Uscc,
                Kind = SubjectKind.LegalPerson,
                Memberships = [.. entries.Select((entry, index) => new Membership
                {
                    List = entry.List,
                    EntryId = "e" + (index + 1),
                    Status = entry.Status,
                    ListedOn = Day(entry.ListedOn),
                })],
            },
            new Context { Domain = domain, Region = region, Date = Day(date) });

    private static Decision Procure(string date, string listedOn, MembershipStatus status = MembershipStatus.Active) =>
        Decide(date, "government-procurement", "371003", ("tax-major", listedOn, status));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_tax_violator_may_not_take_part_in_government_procurement_by_clause_nine_of_the_2016_memo()
    {
        var decision = Procure("2018-06-01", "2017-03-01");

        Assert.Equal(Outcome.Prohibited, decision.Outcome);
        var bar = Assert.Single(decision.Restrictions, finding => finding.Measure == "bar-government-procurement");
        Assert.Equal(["cn-2016-2798#procurement"], bar.Rules);
        Assert.Contains(bar.Basis, basis => basis is { Document: "发改财金〔2016〕2798号", Article: "九" });
        Assert.Equal((Day("2019-03-01"), Day("2019-03-02")), (bar.LastDay, decision.NextChange));
        Assert.NotEmpty(bar.Remedies);
    }

    [Fact]
    public void A_repaired_tax_violator_is_clear_and_told_why()
    {
        var decision = Procure("2018-06-01", "2017-03-01", MembershipStatus.Repaired);

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Contains(decision.NotApplied, line =>
            line is { Rule: "cn-2016-2798#procurement", Reason: Reason.Repaired, List: "tax-major", EntryId: "e1" });
    }

    [Fact]
    public void In_2015_the_2014_memo_decides_and_not_its_successor()
    {
        var decision = Procure("2015-06-01", "2015-01-10");

        Assert.Equal(Outcome.Prohibited, decision.Outcome);
        Assert.All(decision.Restrictions.SelectMany(finding => finding.Rules), rule => Assert.StartsWith("cn-2014-3062#", rule, StringComparison.Ordinal));
        Assert.All(decision.Restrictions, finding => Assert.Contains(Flag.InexactDate, finding.Flags));
    }

    [Fact]
    public void In_2023_the_memo_meets_the_gate_and_the_answer_says_that_no_ground_carries_it()
    {
        var decision = Procure("2023-06-01", "2022-03-01");

        Assert.Equal(Outcome.Clear, decision.Outcome);
        Assert.Contains(decision.NotApplied, line => line is { Rule: "cn-2016-2798#procurement", Reason: Reason.NoLawfulBasis });
    }

    [Fact]
    public void An_A_class_taxpayer_gets_the_green_channel_in_Ziyang_and_loses_it_when_also_a_judgment_defaulter()
    {
        var honest = Decide("2018-06-01", "licensing", "512000", ("tax-credit-a", "2018-04-25", MembershipStatus.Active));
        Assert.Equal(Outcome.Preferred, honest.Outcome);
        Assert.Contains(honest.Incentives, finding => finding.Measure == "green-channel");

        var defaulter = Decide(
            "2018-06-01", "licensing", "512000",
            ("tax-credit-a", "2018-04-25", MembershipStatus.Active), ("judgment-defaulter", "2017-09-01", MembershipStatus.Active));
        Assert.Empty(defaulter.Incentives);
        Assert.Contains(defaulter.NotApplied, line =>
            line is { Reason: Reason.WithheldByBlacklist, List: "judgment-defaulter", EntryId: "e2" }
            && line.Rule!.StartsWith("512000-2017-7#", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unseen_notice_refuses_nobody_unless_the_caller_accepts_it()
    {
        var accepting = Memos.Load(new RuleBookOptions { AcceptUnconfirmed = true });
        var subject = new Subject
        {
            Kind = SubjectKind.LegalPerson,
            Memberships = [new Membership { List = "judgment-defaulter", Status = MembershipStatus.Active, ListedOn = Day("2017-09-01") }],
        };
        var matter = new Context { Domain = "government-procurement", Region = "371003", Date = Day("2018-06-01") };

        Assert.Contains(Book.Evaluate(subject, matter).NotApplied, line => line is { Rule: "cn-2016-125#refuse", Reason: Reason.Unconfirmed });
        Assert.Contains(accepting.Evaluate(subject, matter).Restrictions, finding => finding.Rules.Contains("cn-2016-125#refuse"));
    }

    [Fact]
    public void The_same_question_gets_the_same_bytes_from_a_book_loaded_anew() =>
        Assert.Equal(
            CreditJson.Write(Procure("2018-06-01", "2017-03-01")),
            CreditJson.Write(Memos.Load().Evaluate(
                CreditJson.ReadSubject("""
                    { "id": "91371003XXXXXXX19K", "idType": "uscc", "kind": "legal-person",
                      "memberships": [ { "list": "tax-major", "entryId": "e1", "status": "active", "listedOn": "2017-03-01" } ] }
                    """),
                CreditJson.ReadContext("""{ "domain": "government-procurement", "region": "371003", "date": "2018-06-01" }"""))));
}
