using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CreditRules.Cli.Reports.Html;

namespace CreditRules.Tests.Screening.Reports;

public sealed class HtmlReportTests
{
    [Fact]
    public void A_name_that_is_a_script_is_shown_and_never_run()
    {
        var subjects = Bidders.All();
        var page = new WrittenPage([.. subjects, Bidders.Listed(20, Bidders.Script)], Bidders.Report(subjects));

        Assert.Single(page.All("script"));
        Assert.DoesNotContain("<script>alert", page.Text);
        Assert.Equal(3, page.All("bdi").Count(name => name.Value == Bidders.Script));
    }

    [Fact]
    public void A_group_named_like_markup_is_shown_as_text()
    {
        var subjects = Bidders.All();
        var report = Bidders.WithGroups(subjects);
        var page = new WrittenPage(subjects, report with { Consortia = [report.Consortia[0] with { Name = "</table><img src=x>" }] });

        Assert.Empty(page.All("img"));
        Assert.Contains(page.All("bdi"), name => name.Value == "</table><img src=x>");
    }

    [Fact]
    public void A_character_that_no_page_can_hold_is_replaced()
    {
        var page = new WrittenPage([Bidders.Clear(2, "示\0例\uD800")]);

        Assert.Contains(page.All("bdi"), name => name.Value == "示\uFFFD例\uFFFD");
    }

    [Fact]
    public void A_person_is_named_as_the_decision_names_it_and_nowhere_plainly()
    {
        var page = new WrittenPage([Bidders.Person(2), Bidders.Allied(3)], book: Bidders.Accepting);

        Assert.DoesNotContain(Bidders.PersonId, page.Text);
        Assert.DoesNotContain(Bidders.PersonName, page.Text);
        Assert.Contains("赵*", page.Section(2).Value);
        Assert.Contains("赵*（110***********002X）在", page.Section(3).Value);
    }

    [Fact]
    public void More_subjects_than_a_browser_bears_are_refused_and_other_forms_named()
    {
        using var writer = new HtmlReport(Stream.Null, Bidders.Book) { MaxDetailed = 1, MaxClear = 1 };
        writer.Add(Bidders.Listed(2));
        writer.Add(Bidders.Clear(3));

        Assert.Equal("CR0332", Assert.Single(Assert.Throws<CreditRulesException>(() => writer.Add(Bidders.Listed(4))).Diagnostics).Code);
        var problem = Assert.Single(Assert.Throws<CreditRulesException>(() => writer.Add(Bidders.Clear(5))).Diagnostics);
        Assert.Equal("CR0333", problem.Code);
        Assert.Contains("csv", problem.Message.Zh);
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_but_our_script_and_style_is_let_in()
    {
        var page = new WrittenPage(Bidders.All());
        var policy = page.All("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page.All("script").Single().Value), policy);
        Assert.Contains(Hash(page.All("style").Single().Value), policy);
        Assert.DoesNotContain(page.Root.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
            || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')));
    }

    [Fact]
    public void Stale_lists_and_lists_not_searched_are_told_of_on_top()
    {
        var page = new WrittenPage(Bidders.All());

        var warnings = page.All("section", "warnings").Single().Value;
        Assert.Contains("1 个名单没有查询", warnings);
        Assert.Contains("1 个名单的快照过旧", warnings);
        Assert.Equal(2, page.All("tr", "heed").Count());
    }

    [Fact]
    public void A_subject_in_doubt_says_why_a_person_must_look_and_its_notice_must_wait()
    {
        var section = new WrittenPage([Bidders.Doubtful(2)]).Section(2);

        Assert.Equal("yes", section.Attribute("data-check")!.Value);
        Assert.Contains("没有主体编号", section.Value);
        Assert.Contains("有条目可能属于该主体", section.Value);
        Assert.Contains("TAX-2017-0042", section.Value);
        Assert.DoesNotContain("告知文本", section.Value);
    }

    [Fact]
    public void A_list_that_nobody_looked_at_is_named_as_missing() =>
        Assert.Contains("缺少：查询", new WrittenPage([Bidders.Unsearched(2)]).Section(2).Value);

    [Fact]
    public void Clear_subjects_are_rows_and_nothing_more()
    {
        var page = new WrittenPage([Bidders.Clear(2), Bidders.Repaired(3)]);

        Assert.Empty(page.All("section", "subject"));
        Assert.Equal(["2", "3"], page.All("tr", "clear").Where(row => row.Attribute("data-outcome") is not null).Select(row => row.Elements().First().Value));
        Assert.Contains(page.All("td"), cell => cell.Value.Contains("已完成信用修复"));
    }

    [Fact]
    public void The_notice_says_nothing_that_the_decision_does_not()
    {
        var subject = Bidders.Listed(2);
        var letter = new WrittenPage([subject]).All("div", "letter").Single().Value;

        Assert.All(subject.Decision.Restrictions, finding => Assert.Contains(finding.Title.Zh, letter));
        Assert.All(subject.Decision.Restrictions.SelectMany(finding => finding.Remedies), remedy => Assert.Contains(remedy.How.Zh, letter));
        Assert.Contains("TAX-2017-0042", letter);
        Assert.Contains("不是法律意见", letter);
        Assert.DoesNotContain("tax-major", letter);
    }

    [Fact]
    public void Whoever_reads_English_gets_the_letter_in_Chinese_too()
    {
        var page = new WrittenPage([Bidders.Listed(2)], language: Language.English);

        Assert.Equal("en", page.Root.Attribute("lang")!.Value);
        Assert.Equal(["en", "zh-CN"], page.All("div", "letter").Select(letter => letter.Attribute("lang")!.Value));
    }

    [Fact]
    public void An_incentive_is_told_of()
    {
        var honoured = Bidders.Honoured(2);
        var page = new WrittenPage([honoured], Bidders.Report([honoured], honoured.Decision.Context));

        Assert.Contains("绿色通道", page.Section(2).Value);
    }

    [Fact]
    public void Every_table_has_a_caption_and_every_head_says_what_it_heads()
    {
        var subjects = Bidders.All();
        var page = new WrittenPage(subjects, Bidders.WithGroups(subjects));

        Assert.All(page.All("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.All("th"), head => Assert.Contains(head.Attribute("scope")?.Value, new[] { "col", "row" }));
        Assert.All(page.All("select").Concat(page.All("input").Where(input => input.Attribute("type")!.Value == "search")), control =>
            Assert.Contains(page.All("label"), label => label.Attribute("for")?.Value == control.Attribute("id")!.Value));
        Assert.Equal(page.Root.Descendants().Attributes("id").Count(), page.Root.Descendants().Attributes("id").DistinctBy(id => id.Value).Count());
    }

    [Fact]
    public void Every_link_leads_to_a_section()
    {
        var subjects = Bidders.All();
        var page = new WrittenPage(subjects, Bidders.WithGroups(subjects));

        Assert.NotEmpty(page.All("a"));
        Assert.All(page.All("a"), link => Assert.NotNull(page.All("section").SingleOrDefault(section => "#" + section.Attribute("id")?.Value == link.Attribute("href")!.Value)));
    }

    [Fact]
    public void Written_twice_it_is_the_same_to_the_byte()
    {
        var subjects = Bidders.All();

        Assert.Equal(new WrittenPage(subjects, Bidders.WithGroups(subjects)).Bytes, new WrittenPage(subjects, Bidders.WithGroups(subjects)).Bytes);
    }

    [Fact]
    public void A_screening_of_nobody_is_a_page_all_the_same() =>
        Assert.Contains("没有。", new WrittenPage([]).Root.Value);

    [Theory]
    [InlineData(Language.Chinese, "report.zh.html")]
    [InlineData(Language.English, "report.en.html")]
    public void The_page_reads_as_approved(Language language, string name)
    {
        var subjects = Bidders.All();

        ReportGolden.Holds(name, new WrittenPage(subjects, Bidders.WithGroups(subjects), language).Text);
    }

    private static string Hash(string text) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";
}
