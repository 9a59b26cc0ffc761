namespace CreditRules.Tests.Explaining;

public sealed class GoldenTests
{
    public static TheoryData<string> Cases => new(Fixture.Cases);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reads_as_approved(string name)
    {
        var explanation = Fixture.Explained(name);

        Golden.Holds(name + ".zh.txt", Steady(explanation, explanation.ToText()));
        Golden.Holds(name + ".zh.brief.txt", Steady(explanation, explanation.ToText(Language.Chinese, brief: true)));
        Golden.Holds(name + ".en.txt", Steady(explanation, explanation.ToText(Language.English)));
        Golden.Holds(name + ".en.brief.txt", Steady(explanation, explanation.ToText(Language.English, brief: true)));
        Golden.Holds(name + ".json", Steady(explanation, explanation.ToJson()));
    }

    [Theory]
    [InlineData(null, "shipped")]
    [InlineData("bar-government-procurement", "shipped-why-not")]
    public void The_sample_on_the_shipped_book_reads_as_approved(string? measure, string name)
    {
        var explanation = Fixture.Shipped(measure);

        Golden.Holds(name + ".zh.brief.txt", Steady(explanation, explanation.ToText(Language.Chinese, brief: true)));
        Golden.Holds(name + ".en.brief.txt", Steady(explanation, explanation.ToText(Language.English, brief: true)));
    }

    // The hash moves with every document and with the release; what the text says of the decision need not.
    private static string Steady(Explanation explanation, string text) => text
        .Replace(explanation.Decision.RuleBook.Hash, "sha256:…", StringComparison.Ordinal)
        .Replace(CreditRules.Memos.Version, "…", StringComparison.Ordinal);
}
