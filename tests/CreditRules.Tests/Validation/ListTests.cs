using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class ListTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a later version stands first"] = new(RuleProblems.VersionsOutOfOrder,
            Book.WellFormed.With("black.json", "'from': '2014-10-01'", "'from': '2023-10-01'"),
            "black.json $.versions[1].from"),
        ["two versions begin on one day"] = new(RuleProblems.VersionsOutOfOrder,
            Book.WellFormed.With("black.json", "'from': '2014-10-01'", "'from': '2022-02-01'"),
            "black.json $.versions[1].from"),
        ["the shortest term is longer than the longest"] = new(RuleProblems.TermReversed,
            Book.WellFormed.With("black.json", "{ 'months': 6 }", "{ 'months': 37 }"),
            "black.json $.versions[0].term.range.min"),
        ["the usual term is longer than the longest"] = new(RuleProblems.TermReversed,
            Book.WellFormed.With("red.json", "'usual': { 'years': 1 }", "'usual': { 'years': 2 }"),
            "red.json $.versions[0].term.untilNextPublication.usual"),
        ["a term by ground names a ground that the list lacks"] = new(RuleProblems.UnknownGround,
            Book.WellFormed.With("red.json", "'term': { 'untilNextPublication': { 'usual': { 'years': 1 }, 'max': { 'months': 15 } } }", "'term': { 'byGround': { 'cases': [ { 'grounds': ['none'], 'term': { 'open': {} } } ], 'otherwise': { 'open': {} } } }"),
            "red.json $.versions[0].term.byGround.cases[0].grounds[0]"),
        ["a term by ground gives a ground two terms"] = new(RuleProblems.RepeatedGroundTerm,
            Book.WellFormed.With("red.json", "'term': { 'untilNextPublication': { 'usual': { 'years': 1 }, 'max': { 'months': 15 } } }", "'grounds': [ { 'code': 'a', 'title': { 'zh': '甲', 'en': 'a' } } ], 'term': { 'byGround': { 'cases': [ { 'grounds': ['a', 'a'], 'term': { 'open': {} } } ], 'otherwise': { 'open': {} } } }"),
            "red.json $.versions[0].term.byGround.cases[0].grounds[1]"),
        ["a list has neither polarity nor grades"] = new(RuleProblems.PolarityMissing,
            Book.WellFormed.With("watch.json", "'polarity': 'watch', 'tier': 'ordinary',", ""),
            "watch.json $.versions[0]"),
        ["a watch list has no tier"] = new(RuleProblems.TierMissing,
            Book.WellFormed.With("watch.json", ", 'tier': 'ordinary'", ""),
            "watch.json $.versions[0]"),
        ["a black grade has no tier"] = new(RuleProblems.TierMissing,
            Book.WellFormed.With("graded.json", "'polarity': 'black', 'tier': 'ordinary'", "'polarity': 'black'"),
            "graded.json $.versions[0].grades[0]"),
        ["a red list has a tier"] = new(RuleProblems.TierOnRed,
            Book.WellFormed.With("red.json", "'polarity': 'red'", "'polarity': 'red', 'tier': 'ordinary'"),
            "red.json $.versions[0].tier"),
        ["a red grade has a tier"] = new(RuleProblems.TierOnRed,
            Book.WellFormed.With("graded.json", "'polarity': 'red'", "'polarity': 'red', 'tier': 'ordinary'"),
            "graded.json $.versions[0].grades[2].tier"),
        ["a graded list has a polarity and a tier of its own"] = new(RuleProblems.GradedWithOwn,
            Book.WellFormed.With("graded.json", "'field': 'food'", "'field': 'food', 'polarity': 'watch', 'tier': 'ordinary'"),
            "graded.json $.versions[0].polarity", "graded.json $.versions[0].tier"),
        ["a grade is declared twice"] = new(RuleProblems.RepeatedDeclaration,
            Book.WellFormed.With("graded.json", "'code': 'c'", "'code': 'd'"),
            "graded.json $.versions[0].grades[1].code"),
        ["a ground is declared twice"] = new(RuleProblems.RepeatedDeclaration,
            Book.WellFormed.With("black.json", "{ 'code': 'evasion', 'title': T }", "{ 'code': 'evasion', 'title': T }, { 'code': 'evasion', 'title': T }"),
            "black.json $.versions[0].grounds[1].code"),
        ["a fact is declared twice"] = new(RuleProblems.RepeatedDeclaration,
            Book.WellFormed.With("black.json", "{ 'name': 'decidedOn', 'type': 'date'", "{ 'name': 'unpaidTax', 'type': 'boolean'"),
            "black.json $.versions[0].facts[2].name"),
        ["a fact becomes a number in a later version"] = new(RuleProblems.FactChanges,
            Book.WellFormed.With("black.json", "'facts': [ { 'name': 'unpaidTax', 'type': 'boolean', 'title': T } ],", "'facts': [ { 'name': 'taxDue', 'type': 'number', 'unit': 'tenThousandYuan', 'title': T } ],"),
            "black.json $.versions[1].facts[0]"),
        ["a watch list offers no way out"] = new(RuleProblems.NoRemedy,
            Book.WellFormed.With("watch.json", "'remedies': [ { 'kind': 'repair', 'authority': '市场监管局', 'how': T } ], ", ""),
            "watch.json $.versions[0]"),
        ["a list with a black grade offers no way out"] = new(RuleProblems.NoRemedy,
            Book.WellFormed.With("graded.json", "'remedies': [ { 'kind': 'repair', 'authority': '市场监管局', 'how': T } ], ", ""),
            "graded.json $.versions[0]"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();
}
