using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class RuleTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a confirmed rule has neither clause nor basis"] = new(RuleProblems.Uncited,
            Book.WellFormed.WithRule("{ 'id': 'added', 'evidence': 'confirmed', 'then': [ { 'measure': 'notify', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0]"),
        ["an unconfirmed rule has neither clause nor basis"] = new(RuleProblems.UncitedUnconfirmed,
            Book.WellFormed.WithRule("{ 'id': 'added', 'evidence': 'unconfirmed', 'then': [ { 'measure': 'notify', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0]"),
        ["a restriction hits everybody"] = new(RuleProblems.MissingWhen,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'then': [ { 'measure': 'watch-funds', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0]"),
        ["an incentive favours everybody"] = new(RuleProblems.MissingWhen,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'then': [ { 'measure': 'green-channel', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0]"),
        ["measures of one rule differ in impact"] = new(RuleProblems.MixedMeasures,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict' }, { 'measure': 'watch-funds', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0].then[1].measure"),
        ["measures of one rule differ in category"] = new(RuleProblems.MixedMeasures,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-credit-a' } }, 'then': [ { 'measure': 'green-channel', 'binding': 'restrict' }, { 'measure': 'notify', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0].then[1].measure"),
        ["a measure is ordered twice"] = new(RuleProblems.RepeatedOrder,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'banPeriod': 12 } }, { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'banPeriod': 24 } } ] }"),
            "national.json $.rules[0].then[1].measure"),
        ["a measure is ordered twice for one separate parameter"] = new(RuleProblems.RepeatedOrder,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'fund': 'a', 'banPeriod': 12 } }, { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'fund': 'a' } } ] }"),
            "national.json $.rules[0].then[1].measure"),
        ["a parameter is not declared"] = new(RuleProblems.UnknownParameter,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'banPeriods': 24 } } ] }"),
            "national.json $.rules[0].then[0].parameters.banPeriods"),
        ["a parameter is of another type"] = new(RuleProblems.WrongParameterType,
            Book.WellFormed.With("national.json", "'banPeriod': 24", "'banPeriod': '24'"),
            "national.json $.rules[1].then[0].parameters.banPeriod"),
        ["a period is not positive"] = new(RuleProblems.PeriodNotPositive,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'banPeriod': 0 } } ] }"),
            "national.json $.rules[0].then[0].parameters.banPeriod"),
        ["a basis orders without a binding"] = new(RuleProblems.BasisWithoutBinding,
            Book.WellFormed.With("national.json", "'article': '22', 'level': 'law', 'role': 'orders', 'binding': 'mandatory',", "'article': '22', 'level': 'law', 'role': 'orders',"),
            "national.json $.rules[0].basis[0]"),
        ["a cited basis has a binding"] = new(RuleProblems.CitedWithBinding,
            Book.WellFormed.With("national.json", "'article': '22', 'level': 'law', 'role': 'orders', 'binding': 'mandatory',", "'article': '22', 'level': 'law', 'role': 'cited', 'binding': 'mandatory',"),
            "national.json $.rules[0].basis[0].binding"),
        ["a local regulation names no region"] = new(RuleProblems.LocalBasisWithoutRegion,
            Book.WellFormed.With("local.json", "'region': '370000',", ""),
            "local.json $.disables[0].authority"),
        ["a local regulation claims the whole country"] = new(RuleProblems.LocalBasisWithoutRegion,
            Book.WellFormed.With("local.json", "'region': '370000',", "'region': '000000',"),
            "local.json $.disables[0].authority"),
        ["a local regulation is of another province"] = new(RuleProblems.LocalBasisElsewhere,
            Book.WellFormed.With("local.json", "'region': '370000',", "'region': '330000',"),
            "local.json $.disables[0].authority.region"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();

    public static TheoryData<string> SoundSentences => [.. Sound.Keys];

    private static Dictionary<string, Book> Sound => new()
    {
        ["a basis stands for the clause"] = Book.WellFormed.WithRule("{ 'id': 'added', 'evidence': 'confirmed', 'then': [ { 'measure': 'notify', 'binding': 'restrict' } ], 'basis': [ { 'document': '条例', 'level': 'law', 'role': 'cited', 'evidence': 'confirmed' } ] }"),
        ["a measure is ordered once for each separate parameter"] = Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'when': { 'listed': { 'list': 'tax-major' } }, 'then': [ { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'fund': 'a' } }, { 'measure': 'limit-funds', 'binding': 'restrict', 'parameters': { 'fund': 'b' } } ] }"),
        ["a local regulation may count in a part of the region"] = Book.WellFormed.With("national.json", "'article': '22', 'level': 'law', 'role': 'orders', 'binding': 'mandatory',", "'article': '22', 'level': 'local-regulation', 'region': '510000', 'role': 'orders', 'binding': 'mandatory',"),
    };

    [Theory]
    [MemberData(nameof(SoundSentences))]
    public void Is_sound(string sentence) => Assert.Empty(Sound[sentence].Validate());
}
