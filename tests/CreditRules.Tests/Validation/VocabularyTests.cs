using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class VocabularyTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["two vocabularies declare one code"] = new(RuleProblems.DuplicateCode,
            Book.WellFormed.WithFile("w.json", "{ '$schema': 'vocabulary.schema.json', 'format': 1, 'id': 'w', 'version': '1.0.0', 'title': T, 'fields': [ { 'code': 'food', 'title': T } ] }"),
            "w.json $.fields[0].code"),
        ["a vocabulary declares a code twice"] = new(RuleProblems.DuplicateCode,
            Book.WellFormed.With("vocabulary.json", "{ 'code': '税务登记', 'title': T }", "{ 'code': '税务登记', 'title': T }, { 'code': '税务登记', 'title': T }"),
            "vocabulary.json $.matters[1].code"),
        ["two attributes have one name"] = new(RuleProblems.DuplicateCode,
            Book.WellFormed.With("vocabulary.json", "'name': 'stage', 'type': 'text'", "'name': 'urgent', 'type': 'boolean'"),
            "vocabulary.json $.attributes[2].name"),
        ["the role of the subject itself is missing"] = new(RuleProblems.SelfRoleMissing,
            Book.WellFormed.With("vocabulary.json", "{ 'code': 'self', 'title': T }, ", ""),
            "vocabulary.json $.roles"),
        ["a department succeeds itself"] = new(RuleProblems.SuccessorCycle,
            Book.WellFormed.With("vocabulary.json", "'code': 'sta', 'title': T", "'code': 'sta', 'title': T, 'successors': ['sta']"),
            "vocabulary.json $.departments[1].successors"),
        ["two departments succeed each other"] = new(RuleProblems.SuccessorCycle,
            Book.WellFormed.With("vocabulary.json", "'code': 'sta', 'title': T", "'code': 'sta', 'title': T, 'successors': ['old-tax']"),
            "vocabulary.json $.departments[0].successors", "vocabulary.json $.departments[1].successors"),
        ["a number of the matter has no unit"] = new(RuleProblems.UnitMissing,
            Book.WellFormed.With("vocabulary.json", "'unit': 'yuan', ", ""),
            "vocabulary.json $.attributes[0]"),
        ["a number of an entry has no unit"] = new(RuleProblems.UnitMissing,
            Book.WellFormed.With("black.json", "'unit': 'yuan', ", ""),
            "black.json $.versions[0].facts[1]"),
        ["a text has a unit"] = new(RuleProblems.UnitOnOther,
            Book.WellFormed.With("vocabulary.json", "'name': 'stage', 'type': 'text'", "'name': 'stage', 'type': 'text', 'unit': 'days'"),
            "vocabulary.json $.attributes[2].unit"),
        ["a text parameter has a unit"] = new(RuleProblems.UnitOnOther,
            Book.WellFormed.With("vocabulary.json", "'name': 'fund', 'type': 'text'", "'name': 'fund', 'type': 'text', 'unit': 'yuan'"),
            "vocabulary.json $.measures[1].parameters[1].unit"),
        ["a restriction has no impact"] = new(RuleProblems.ImpactMissing,
            Book.WellFormed.With("vocabulary.json", ", 'impact': 'bars'", ""),
            "vocabulary.json $.measures[0]"),
        ["an incentive has an impact"] = new(RuleProblems.ImpactOnOther,
            Book.WellFormed.With("vocabulary.json", "'preference': true", "'impact': 'informs'"),
            "vocabulary.json $.measures[3].impact"),
        ["a procedure breaks ties"] = new(RuleProblems.PreferenceOnOther,
            Book.WellFormed.With("vocabulary.json", "'effect': 'procedure', 'category': 'service'", "'effect': 'procedure', 'category': 'service', 'preference': true"),
            "vocabulary.json $.measures[4].preference"),
        ["a parameter is declared twice"] = new(RuleProblems.RepeatedParameter,
            Book.WellFormed.With("vocabulary.json", "'name': 'fund', 'type': 'text'", "'name': 'banPeriod', 'type': 'text'"),
            "vocabulary.json $.measures[1].parameters[1].name"),
        ["the lowest of two texts is asked for"] = new(RuleProblems.CombineOnOther,
            Book.WellFormed.With("vocabulary.json", "'combine': 'separate'", "'combine': 'lowest'"),
            "vocabulary.json $.measures[1].parameters[1].combine"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();
}
