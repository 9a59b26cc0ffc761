using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class MonotoneTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a restriction falls away with a black entry"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'not': { 'listed': { 'list': 'tax-major' } } }"),
            "national.json $.rules[0].when.not.listed"),
        ["a restriction falls away with a watch entry"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'listed': { 'polarity': 'watch' } } ]"),
            "national.json $.rules[0].unless[0].listed"),
        ["a restriction falls away with entries in several fields"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'listedInFields': { 'atLeast': 2 } } ]"),
            "national.json $.rules[0].unless[0].listedInFields"),
        ["a restriction comes with a red entry"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'polarity': 'red' } }"),
            "national.json $.rules[0].when.listed"),
        ["a restriction comes with a red entry in its unless"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'not': { 'listed': { 'polarity': 'red' } } } ]"),
            "national.json $.rules[0].unless[0].not.listed"),
        ["a restriction hangs on every polarity of a graded list"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'food-grade' } }"),
            "national.json $.rules[0].when.listed"),
        ["a restriction falls away with a graded list"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'listed': { 'list': 'food-grade' } } ]"),
            "national.json $.rules[0].unless[0].listed"),
        ["a restriction comes with whatever a field lists"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'listed': { 'field': 'taxation' } }"),
            "national.json $.rules[0].when.listed"),
        ["an incentive comes with a black entry"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithIncentive("'when': { 'listed': { 'list': 'tax-major' } }"),
            "national.json $.rules[0].when.listed"),
        ["an incentive comes with a black entry in its unless"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'not': { 'listed': { 'polarity': 'black' } } } ]"),
            "national.json $.rules[0].unless[0].not.listed"),
        ["an incentive comes with entries in several fields"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithIncentive("'when': { 'listedInFields': { 'atLeast': 1 } }"),
            "national.json $.rules[0].when.listedInFields"),
        ["an incentive falls away with a red entry"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'any': [ { 'listed': { 'polarity': 'red' } } ] } ]"),
            "national.json $.rules[0].unless[0].any[0].listed"),
        ["a leaf deep below two arms is found"] = new(RuleProblems.NotMonotone,
            Book.WellFormed.WithRestriction("'when': { 'all': [ { 'listed': { 'list': 'tax-major' } }, { 'any': [ { 'minor': true }, { 'not': { 'listed': { 'polarity': 'black' } } } ] } ] }"),
            "national.json $.rules[0].when.all[1].any[1].not.listed"),
        ["an incentive repeats withholding in its unless"] = new(RuleProblems.WithheldByHand,
            Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'listed': { 'list': 'tax-major' } } ]"),
            "national.json $.rules[0].unless[0].listed"),
        ["an incentive repeats withholding under a not"] = new(RuleProblems.WithheldByHand,
            Book.WellFormed.WithIncentive("'when': { 'all': [ { 'listed': { 'polarity': 'red' } }, { 'not': { 'listed': { 'polarity': 'black' } } } ] }"),
            "national.json $.rules[0].when.all[1].not.listed"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();

    public static TheoryData<string> SoundSentences => [.. Sound.Keys];

    private static Dictionary<string, Book> Sound => new()
    {
        ["a restriction on a black entry under two nots"] = Book.WellFormed.WithRestriction("'when': { 'not': { 'not': { 'listed': { 'list': 'tax-major' } } } }"),
        ["a restriction unless no black entry stands"] = Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'not': { 'listed': { 'polarity': 'watch' } } } ]"),
        ["a restriction that a red entry lifts"] = Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'tax-major' } }, 'unless': [ { 'listed': { 'polarity': 'red' } } ]"),
        ["a restriction on the black grades of a graded list"] = Book.WellFormed.WithRestriction("'when': { 'listed': { 'list': 'food-grade', 'polarity': 'black' } }"),
        ["a restriction on a tier, which red never has"] = Book.WellFormed.WithRestriction("'when': { 'listed': { 'tier': 'ordinary' } }"),
        ["an incentive that a watch entry brings"] = Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'watch' } }"),
        ["an incentive that a watch entry takes away"] = Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'listed': { 'polarity': 'watch' } } ]"),
        ["an incentive that other parties must deserve too"] = Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'listed': { 'list': 'tax-major', 'as': ['has-principal'] } } ]"),
        ["an incentive that entries in several fields take away"] = Book.WellFormed.WithIncentive("'when': { 'listed': { 'polarity': 'red' } }, 'unless': [ { 'listedInFields': { 'atLeast': 2 } } ]"),
        ["a procedure owed by those whom no list names"] = Book.WellFormed.WithProcedure("'when': { 'not': { 'listed': { 'list': 'food-grade' } } }, 'unless': [ { 'listed': { 'list': 'tax-major' } } ]"),
    };

    [Theory]
    [MemberData(nameof(SoundSentences))]
    public void Is_sound(string sentence) => Assert.Empty(Sound[sentence].Validate());
}
