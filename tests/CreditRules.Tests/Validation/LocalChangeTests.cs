using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class LocalChangeTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a switch-off names an unknown rule"] = new(RuleProblems.UnknownRule,
            Book.WellFormed.With("local.json", "'disables': [ ", "'disables': [ { 'rule': 'cn-2016-2#lock', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "local.json $.disables[0].rule"),
        ["a narrowing names an unknown rule"] = new(RuleProblems.UnknownRule,
            Book.WellFormed.With("local.json", "'cn-2016-2#limit'", "'cn-2016-3#limit'"),
            "local.json $.narrows[0].rule"),
        ["a switch-off names a rule of its own region"] = new(RuleProblems.RuleNotFromAbove,
            Book.WellFormed.With("local.json", "'rules': []", "'rules': [ { 'id': 'own', 'clause': '一', 'evidence': 'confirmed', 'then': [ { 'measure': 'notify', 'binding': 'restrict' } ] } ]").With("local.json", "'disables': [ ", "'disables': [ { 'rule': '371003-2017-1#own', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "local.json $.disables[0].rule"),
        ["a narrowing of the whole country names a national rule"] = new(RuleProblems.RuleNotFromAbove,
            Book.WellFormed.With("local.json", "'region': '371003'", "'region': '000000'"),
            "local.json $.disables[0].rule", "local.json $.narrows[0].rule"),
        ["a switch-off names a mandatory rule"] = new(RuleProblems.MandatoryRule,
            Book.WellFormed.With("local.json", "'disables': [ ", "'disables': [ { 'rule': 'cn-2016-2#bar', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "local.json $.disables[0].rule"),
        ["a narrowing names a mandatory rule"] = new(RuleProblems.MandatoryRule,
            Book.WellFormed.With("national.json", "{ 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'banPeriod': 24 } }", "{ 'measure': 'limit-funds', 'binding': 'mandatory', 'parameters': { 'banPeriod': 24 } }"),
            "local.json $.narrows[0].rule"),
        ["a narrowing narrows nothing"] = new(RuleProblems.EmptyNarrowing,
            Book.WellFormed.With("local.json", "'binding': 'reference', 'parameters': { 'banPeriod': 12 },", ""),
            "local.json $.narrows[0]"),
        ["a narrowing leaves the binding as it is"] = new(RuleProblems.NarrowingWithoutEffect,
            Book.WellFormed.With("local.json", "'binding': 'reference', 'parameters': { 'banPeriod': 12 }", "'binding': 'restrict', 'parameters': { 'banPeriod': 12 }"),
            "local.json $.narrows[0].binding"),
        ["a narrowing leaves the period as it is"] = new(RuleProblems.NarrowingWithoutEffect,
            Book.WellFormed.With("local.json", "'banPeriod': 12", "'banPeriod': 24"),
            "local.json $.narrows[0].parameters.banPeriod"),
        ["a narrowing shortens a period that the rule doesn't order"] = new(RuleProblems.NarrowingWithoutEffect,
            Book.WellFormed.With("national.json", ", 'parameters': { 'banPeriod': 24 }", ""),
            "local.json $.narrows[0].parameters.banPeriod"),
        ["a narrowing shortens what is no period"] = new(RuleProblems.NotAPeriod,
            Book.WellFormed.With("local.json", "'banPeriod': 12", "'fund': 'a'"),
            "local.json $.narrows[0].parameters.fund"),
        ["a cap cuts what is no period"] = new(RuleProblems.NotAPeriod,
            Book.WellFormed.With("national.json", "'parameter': 'banPeriod'", "'parameter': 'banPeriods'"),
            "national.json $.caps[0].parameter"),
        ["a narrowing leaves no period"] = new(RuleProblems.PeriodNotPositive,
            Book.WellFormed.With("local.json", "'banPeriod': 12", "'banPeriod': 0"),
            "local.json $.narrows[0].parameters.banPeriod"),
        ["a cap leaves no period"] = new(RuleProblems.PeriodNotPositive,
            Book.WellFormed.With("national.json", "'max': 36", "'max': -1"),
            "national.json $.caps[0].max"),
        ["an authority is unconfirmed"] = new(RuleProblems.UnconfirmedAuthority,
            Book.WellFormed.With("local.json", "'role': 'permits', 'evidence': 'confirmed' } } ] }", "'role': 'permits', 'evidence': 'unconfirmed' } } ] }"),
            "local.json $.narrows[0].authority.evidence"),
        ["a rule is switched off and narrowed"] = new(RuleProblems.RepeatedChange,
            Book.WellFormed.With("local.json", "'disables': [ ", "'disables': [ { 'rule': 'cn-2016-2#limit', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "local.json $.narrows[0]"),
        ["a rule is switched off twice at a time"] = new(RuleProblems.RepeatedChange,
            Book.WellFormed.With("local.json", "'disables': [ ", "'disables': [ { 'rule': 'cn-2016-2#look', 'from': '2018-01-01', 'lastDay': '2018-12-31', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "local.json $.disables[1]"),
        ["a period is capped twice"] = new(RuleProblems.RepeatedChange,
            Book.WellFormed.With("national.json", "'caps': [ ", "'caps': [ { 'measure': 'limit-funds', 'parameter': 'banPeriod', 'max': 24, 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
            "national.json $.caps[1]"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();

    public static TheoryData<string> SoundSentences => [.. Sound.Keys];

    private static Dictionary<string, Book> Sound => new()
    {
        ["a rule is narrowed first and then switched off"] = Book.WellFormed.With("local.json", "'narrows': [ { 'rule'", "'narrows': [ { 'lastDay': '2018-12-31', 'rule'").With("local.json", "'disables': [ ", "'disables': [ { 'rule': 'cn-2016-2#limit', 'from': '2019-01-01', 'authority': { 'document': '办法', 'level': 'normative', 'role': 'permits', 'evidence': 'confirmed' } }, "),
    };

    [Theory]
    [MemberData(nameof(SoundSentences))]
    public void Is_sound(string sentence) => Assert.Empty(Sound[sentence].Validate());
}
