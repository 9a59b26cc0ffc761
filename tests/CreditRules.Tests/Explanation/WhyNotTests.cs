using CreditRules.Explaining;

namespace CreditRules.Tests.Explaining;

public sealed class WhyNotTests
{
    [Fact]
    public void An_unknown_measure_is_a_diagnostic_with_a_near_name()
    {
        var (subject, context, _) = Fixture.Read("repaired");

        var thrown = Assert.Throws<CreditRulesException>(() => Fixture.Book.WhyNot(subject, context, "bar-procurment"));

        var diagnostic = Assert.Single(thrown.Diagnostics);
        Assert.Equal("CR1012", diagnostic.Code);
        Assert.Contains("did you mean `bar-procurement`?", diagnostic.Message.En, StringComparison.Ordinal);
        Assert.Contains("是否想写 `bar-procurement`？", diagnostic.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_errors_are_those_of_evaluate()
    {
        var (subject, context, _) = Fixture.Read("repaired");
        var wrong = subject with { Memberships = [subject.Memberships[0] with { List = "no-such-list" }] };

        var evaluated = Assert.Throws<CreditRulesException>(() => Fixture.Book.Evaluate(wrong, context));
        Assert.Equal(evaluated.Diagnostics, Assert.Throws<CreditRulesException>(() => Fixture.Book.Explain(wrong, context)).Diagnostics);
        Assert.Equal(evaluated.Diagnostics, Assert.Throws<CreditRulesException>(() => Fixture.Book.WhyNot(wrong, context, "publish")).Diagnostics);
    }

    [Fact]
    public void Every_rule_of_the_book_that_could_yield_the_measure_is_told_of_once()
    {
        foreach (var measure in Fixture.Book.Content.Measures.Keys)
        {
            var (subject, context, _) = Fixture.Read("repaired");
            var told = Fixture.Book.WhyNot(subject, context, measure).Steps
                .Where(step => step.Kind == StepKind.Section).SelectMany(step => step.Steps).Select(step => step.Rule);

            Assert.Equal(
                Fixture.Book.Content.Rules.Where(pair => pair.Value.Rule.Then.Any(order => order.Measure == measure)).Select(pair => pair.Key).Order(StringComparer.Ordinal),
                told.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("bidder", "procurement", "2018-06-01")]
    [InlineData("applicant", "licence-ziyang", "2018-06-01")]
    [InlineData("bidder", "procurement", "2023-06-01")]
    public void Every_shipped_measure_can_be_asked_about(string subjectFile, string contextFile, string day)
    {
        var (subject, context) = Fixture.Sample(subjectFile, contextFile);
        var on = context with { Date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        Assert.All(Fixture.ShippedBook.Content.Measures.Keys, measure =>
        {
            var told = Fixture.ShippedBook.WhyNot(subject, on, measure);
            var follows = told.Decision.Restrictions.Concat(told.Decision.Incentives).Concat(told.Decision.Procedures).Concat(told.Decision.Safeguards)
                .Any(finding => finding.Measure == measure);
            Assert.Equal(follows, told.ToText().Contains(Texts.MeasureFollows.Zh, StringComparison.Ordinal));
            Assert.DoesNotContain(Texts.NotSatisfied.Zh, told.ToText(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("why-not-facts", "tax-major）的条目 T1：列名已中止")]
    [InlineData("why-not-facts", "tax-major）的条目 T1：严重程度为“一般”，须为严重")]
    [InlineData("why-not-facts", "tax-major）的条目 T1：列入事由为虚开发票，须为偷税")]
    [InlineData("why-not-facts", "tax-major）的条目 T1：欠缴税款为 否，须为 是")]
    [InlineData("why-not-facts", "tax-major）的条目 T1：涉案金额为 500 元，须不低于 1000000 元")]
    [InlineData("why-not-facts", "tax-major）的条目 T1：自 2017-03-01 起算已超过 12 个月")]
    [InlineData("why-not-facts", "tax-major）的条目 T2：2019-03-01 起才列入")]
    [InlineData("why-not-facts", "金额（amount）为 1200000 元，须不低于 2000000 元")]
    [InlineData("why-not-facts", "是否紧急（isUrgent）为 是，符合“为 是”")]
    [InlineData("why-not-kind", "主体是自然人，规定针对：法人")]
    [InlineData("why-not-kind-and-age", "列名已撤销")]
    [InlineData("why-not-kind-and-age", "缺少：主体的出生日期")]
    [InlineData("why-not-kind-and-age", "涉及 0 个领域（无），须达到 2 个")]
    [InlineData("why-not-scope", "规定 2016-01-01 起才施行，查询日是 2015-06-01")]
    [InlineData("why-not-scope", "规定只管这些事项：食品经营许可（food-licence）；本事项是消防许可（fire-permit）")]
    [InlineData("why-not-scope", "规定只约束：工商部门（saic）；本事项由财政部门（mof）办理")]
    [InlineData("why-not-category", "其中没有“许可证（licence）”这一类")]
    [InlineData("why-not-impact", "这一类不允许“加强审查”的措施，允许的是：只作公示或者记录")]
    [InlineData("why-not-impact", "等级为“警示”，须不低于 失信")]
    [InlineData("why-not-region", "名单只在510000地区计入")]
    [InlineData("why-not-consulted", "没有查询失信被执行人（debtor）；对象：主体本身")]
    [InlineData("why-not-green", "规定只在511000地区施行，本事项在371003地区")]
    [InlineData("why-not-negated", "有纳税信用A级（tax-a）的条目 A1")]
    [InlineData("why-not-no-rule", "没有规定这一措施的规则")]
    [InlineData("why-not-disabled", "已由《内江市实施办法》（内府发〔2017〕3号）停用，依据：《四川省社会信用条例》第30条")]
    [InlineData("why-not-withheld", "因失信记录暂不给予：失信被执行人（debtor）的条目 D1")]
    [InlineData("why-not-not-serious", "经营异常名录（abnormal）的条目 A1 属于一般名单")]
    [InlineData("why-not-gate", "位阶不够（合作备忘录）")]
    [InlineData("why-not-missing", "缺少：食品安全等级（food-grade）的条目 F1 的等级")]
    [InlineData("gate-lowers", "惩戒措施清单把力度从“必须执行”降为“限制、从严”")]
    [InlineData("narrowed", "放宽为：审慎参考，由工作人员研判")]
    [InlineData("why-not-applies", "结果：适用")]
    public void It_names_the_single_fact(string name, string fact) =>
        Assert.Contains(fact, Fixture.Explained(name).ToText(), StringComparison.Ordinal);
}
