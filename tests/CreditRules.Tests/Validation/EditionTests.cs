using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class EditionTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["two editions begin on one day"] = new(RuleProblems.SameEditionDay,
            Book.WellFormed.With("later-edition.json", "'issued': '2022-12-28'", "'issued': '2021-12-16'").With("later-edition.json", "'from': '2022-12-28'", "'from': '2021-12-16'"),
            "later-edition.json $.from"),
        ["a category has two rows"] = new(RuleProblems.RepeatedRow,
            Book.WellFormed.With("edition.json", "'category': 'service'", "'category': 'funds'"),
            "edition.json $.rows[2].category"),
        ["a management row bars"] = new(RuleProblems.ManagementBars,
            Book.WellFormed.With("edition.json", "'impacts': ['limits']", "'impacts': ['limits', 'bars']"),
            "edition.json $.rows[1].impacts"),
        ["a market row binds"] = new(RuleProblems.MarketBinds,
            Book.WellFormed.With("edition.json", "'maxBinding': 'reference'", "'maxBinding': 'restrict'"),
            "edition.json $.rows[2].maxBinding"),
        ["a row accepts no level"] = new(RuleProblems.ClosedRow,
            Book.WellFormed.With("edition.json", "'levels': ['law']", "'levels': []"),
            "edition.json $.rows[0].levels"),
        ["a row accepts no impact"] = new(RuleProblems.ClosedRow,
            Book.WellFormed.With("edition.json", "'impacts': ['bars']", "'impacts': []"),
            "edition.json $.rows[0].impacts"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();
}
