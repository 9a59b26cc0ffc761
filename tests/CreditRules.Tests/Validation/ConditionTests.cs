using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class ConditionTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a leaf selects no list"] = new(RuleProblems.SelectsNothing,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'severity': ['serious'] } }"),
            "national.json $.rules[0].when.listed"),
        ["a grade, grounds, facts and a date fact are asked of no list in particular"] = new(RuleProblems.NeedsList,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'polarity': 'black', 'grade': { 'in': ['d'] }, 'grounds': ['evasion'], 'facts': { 'unpaidTax': { 'equals': true } }, 'listedFor': { 'within': { 'years': 1 }, 'since': 'decidedOn' } } }"),
            "national.json $.rules[0].when.listed.grade", "national.json $.rules[0].when.listed.grounds", "national.json $.rules[0].when.listed.facts", "national.json $.rules[0].when.listed.listedFor.since"),
        ["a chain is asked of no list in particular"] = new(RuleProblems.NeedsList,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'polarity': 'red', 'listedFor': { 'atLeast': { 'years': 3 }, 'chained': true } } }"),
            "national.json $.rules[0].when.listed.listedFor.chained"),
        ["a grade is not declared"] = new(RuleProblems.UnknownGrade,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'food-grade', 'grade': { 'in': ['d', 'e'], 'atLeast': 'b' } } }"),
            "national.json $.rules[0].when.listed.grade.in[1]", "national.json $.rules[0].when.listed.grade.atLeast"),
        ["a plain list is asked for a grade"] = new(RuleProblems.UngradedList,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'grade': { 'in': ['d'] } } }"),
            "national.json $.rules[0].when.listed.grade"),
        ["a ground is not declared"] = new(RuleProblems.UnknownGround,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'grounds': ['evasions'] } }"),
            "national.json $.rules[0].when.listed.grounds[0]"),
        ["a fact is not declared"] = new(RuleProblems.UnknownFact,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'facts': { 'unpaidTaxes': { 'equals': true } } } }"),
            "national.json $.rules[0].when.listed.facts.unpaidTaxes"),
        ["a duration is measured from an undeclared fact"] = new(RuleProblems.UnknownFact,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': { 'within': { 'years': 1 }, 'since': 'decided' } } }"),
            "national.json $.rules[0].when.listed.listedFor.since"),
        ["a truth value is compared with a text"] = new(RuleProblems.WrongTestType,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'facts': { 'unpaidTax': { 'equals': 'yes' } } } }"),
            "national.json $.rules[0].when.listed.facts.unpaidTax.equals"),
        ["a truth value is looked for among values"] = new(RuleProblems.WrongTestType,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'urgent', 'in': [true] } }"),
            "national.json $.rules[0].when.attribute.in[0]"),
        ["a text is put on a scale"] = new(RuleProblems.WrongTestType,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'stage', 'atLeast': 1, 'below': 2 } }"),
            "national.json $.rules[0].when.attribute.atLeast", "national.json $.rules[0].when.attribute.below"),
        ["a number is looked for among texts"] = new(RuleProblems.WrongTestType,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'in': [1, '2'] } }"),
            "national.json $.rules[0].when.attribute.in[1]"),
        ["a day is not one of the calendar"] = new(RuleProblems.WrongTestType,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'opened', 'equals': '2018-02-30' } }"),
            "national.json $.rules[0].when.attribute.equals"),
        ["a value test asks nothing"] = new(RuleProblems.EmptyTest,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount' } }"),
            "national.json $.rules[0].when.attribute"),
        ["a grade test asks nothing"] = new(RuleProblems.EmptyTest,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'food-grade', 'grade': {} } }"),
            "national.json $.rules[0].when.listed.grade"),
        ["a duration asks nothing"] = new(RuleProblems.EmptyTest,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': {} } }"),
            "national.json $.rules[0].when.listed.listedFor"),
        ["a list is asked for a polarity that it never has"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'polarity': 'red' } }"),
            "national.json $.rules[0].when.listed"),
        ["no grade lies between the bounds"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'food-grade', 'grade': { 'atLeast': 'c', 'below': 'c' } } }"),
            "national.json $.rules[0].when.listed.grade"),
        ["no grade asked for has the polarity"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'food-grade', 'polarity': 'red', 'grade': { 'below': 'a' } } }"),
            "national.json $.rules[0].when.listed.grade"),
        ["no number lies between the bounds"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'atLeast': 5, 'below': 5 } }"),
            "national.json $.rules[0].when.attribute"),
        ["no value asked for lies between the bounds"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'in': [1, 2], 'atLeast': 3 } }"),
            "national.json $.rules[0].when.attribute"),
        ["a value is equal to one that is not among those asked for"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'stage', 'equals': 'a', 'in': ['b'] } }"),
            "national.json $.rules[0].when.attribute"),
        ["a value is unknown and known"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'known': false, 'atLeast': 3 } }"),
            "national.json $.rules[0].when.attribute"),
        ["a duration is longer than itself"] = new(RuleProblems.NeverTrue,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': { 'atLeast': { 'months': 13 }, 'within': { 'years': 1 } } } }"),
            "national.json $.rules[0].when.listed.listedFor"),
        ["no loaded list is of that polarity and tier"] = new(RuleProblems.NoSuchList,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'polarity': 'watch', 'tier': 'serious' } }"),
            "national.json $.rules[0].when.listed"),
        ["a duration is measured from a fact that is no date"] = new(RuleProblems.SinceNotDate,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': { 'within': { 'years': 1 }, 'since': 'taxDue' } } }"),
            "national.json $.rules[0].when.listed.listedFor.since"),
        ["a chain is measured within"] = new(RuleProblems.ChainedMisused,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-credit-a', 'listedFor': { 'atLeast': { 'years': 1 }, 'within': { 'years': 3 }, 'chained': true } } }"),
            "national.json $.rules[0].when.listed.listedFor.chained"),
        ["a chain has no length"] = new(RuleProblems.ChainedMisused,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-credit-a', 'listedFor': { 'chained': true } } }"),
            "national.json $.rules[0].when.listed.listedFor.chained"),
        ["a chain is asked of a list without a gap"] = new(RuleProblems.ChainedWithoutGap,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': { 'atLeast': { 'years': 3 }, 'chained': true } } }"),
            "national.json $.rules[0].when.listed.listedFor.chained"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();

    public static TheoryData<string> SoundSentences => [.. Sound.Keys];

    private static Dictionary<string, Book> Sound => new()
    {
        ["a chain of yearly entries"] = Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-credit-a', 'listedFor': { 'atLeast': { 'years': 3 }, 'chained': true } } }"),
        ["a duration measured from a date fact"] = Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'listedFor': { 'atLeast': { 'months': 6 }, 'within': { 'years': 1 }, 'since': 'decidedOn' } } }"),
        ["a grade at the edge of a polarity"] = Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'food-grade', 'polarity': 'watch', 'grade': { 'atLeast': 'c', 'below': 'a' } } }"),
        ["a fact of one version only"] = Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'facts': { 'taxDue': { 'atLeast': 1, 'below': 1.5 }, 'decidedOn': { 'in': ['2018-02-28'] } } } }"),
        ["a test of being unknown"] = Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'known': false } }"),
        ["a value equal to the lower bound"] = Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amount', 'equals': 3, 'atLeast': 3, 'in': [3, 4] } }"),
    };

    [Theory]
    [MemberData(nameof(SoundSentences))]
    public void Is_sound(string sentence) => Assert.Empty(Sound[sentence].Validate());
}
