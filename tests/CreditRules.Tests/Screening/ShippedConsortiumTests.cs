using CreditRules.Screening;
using CreditRules.Tests.Evaluation;

namespace CreditRules.Tests.Screening;

/// <summary>What the shipped rules say of a consortium in which one firm is listed.</summary>
public sealed class ShippedConsortiumTests
{
    private static readonly RuleBook Book = Memos.Load();

    [Fact]
    public void One_defaulter_restricts_the_bid_of_all_and_is_named()
    {
        var result = Judge("bidding", "judgment-defaulter");

        Assert.Equal((Outcome.Restricted, "壬设备公司"), (result.Outcome, Assert.Single(result.Because).Subject.Name));
        Assert.All(result.Members, member => Assert.Equal(Outcome.Restricted, member.Decision.Outcome));
        Assert.Contains(result.Members[0].Decision.Restrictions, finding => finding.Rules.Contains("cn-2016-285#consortium"));
    }

    [Fact]
    public void In_procurement_a_member_that_is_barred_bars_the_consortium_though_no_confirmed_rule_speaks_of_consortia()
    {
        var result = Judge("government-procurement", "tax-major");

        Assert.Equal((Outcome.Prohibited, "壬设备公司"), (result.Outcome, Assert.Single(result.Because).Subject.Name));
        Assert.Equal([Outcome.Clear, Outcome.Prohibited, Outcome.Clear], result.Members.Select(member => member.Decision.Outcome));
        Assert.Contains(result.Members[0].Decision.NotApplied, line => line is { Rule: "cn-2016-125#refuse-consortium", Reason: Reason.Unconfirmed });
    }

    [Fact]
    public void Nobody_listed_leaves_it_clear() => Assert.Equal(Outcome.Clear, Judge("bidding").Outcome);

    private static ConsortiumResult Judge(string domain, params string[] lists)
    {
        var context = Given.Matter(domain: domain) with
        {
            Attributes = new Dictionary<string, FactValue> { ["constructionProject"] = FactValue.Of(true), ["mandatoryTender"] = FactValue.Of(true) },
        };
        var prepared = Book.For(domain == "bidding" ? context : Given.Matter(domain: domain));
        var entries = lists.Select(list => Given.On(list, "2017-09-01") with { Grounds = list == "judgment-defaulter" ? ["able-but-refuses"] : null });
        var joined = Consortia.Join([Firm("辛路桥公司"), Firm("壬设备公司") with { Memberships = [.. entries] }, Firm("癸监理公司")]);
        return Assert.Single(Consortia.Judge(
            joined.Select((subject, index) => new ScreenedSubject { Row = index + 2, Subject = subject, Decision = prepared.Evaluate(subject), Consortium = "联合体" }),
            prepared.Evaluate));
    }

    private static Subject Firm(string name) => new() { Kind = SubjectKind.LegalPerson, Name = name };
}
