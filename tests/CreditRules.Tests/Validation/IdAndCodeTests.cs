using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class IdAndCodeTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["two documents have one id"] = new(RuleProblems.DuplicateDocument,
            Book.WellFormed.With("watch.json", "'id': 'abnormal'", "'id': 'tax-major'"),
            "watch.json $.id"),
        ["two rules of a set have one id"] = new(RuleProblems.DuplicateRule,
            Book.WellFormed.WithRule("{ 'id': 'tell', 'clause': '九', 'evidence': 'confirmed', 'then': [ { 'measure': 'notify', 'binding': 'restrict' } ] }"),
            "national.json $.rules[5].id"),
        ["a condition names an unknown list"] = new(RuleProblems.UnknownList,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-mayor' } }"),
            "national.json $.rules[0].when.listed.list"),
        ["a basis names an unknown list"] = new(RuleProblems.UnknownList,
            Book.WellFormed.With("national.json", "'from': '2003-01-01',", "'from': '2003-01-01', 'lists': ['tax-mayor'],"),
            "national.json $.rules[0].basis[0].lists[0]"),
        ["an authority names an unknown list"] = new(RuleProblems.UnknownList,
            Book.WellFormed.With("local.json", "'region': '370000',", "'region': '370000', 'lists': ['tax-mayor'],"),
            "local.json $.disables[0].authority.lists[0]"),
        ["a rule orders an unknown measure"] = new(RuleProblems.UnknownMeasure,
            Book.WellFormed.WithRule("{ 'id': 'added', 'clause': '九', 'evidence': 'confirmed', 'then': [ { 'measure': 'notifi', 'binding': 'restrict' } ] }"),
            "national.json $.rules[0].then[0].measure"),
        ["a cap cuts an unknown measure"] = new(RuleProblems.UnknownMeasure,
            Book.WellFormed.With("national.json", "'caps': [ { 'measure': 'limit-funds'", "'caps': [ { 'measure': 'limit-fund'"),
            "national.json $.caps[0].measure"),
        ["a rule speaks of an unknown domain"] = new(RuleProblems.UnknownDomain,
            Book.WellFormed.With("national.json", "'domains': ['tax']", "'domains': ['taxes']"),
            "national.json $.rules[0].in.domains[0]"),
        ["a rule speaks of an unknown matter"] = new(RuleProblems.UnknownMatter,
            Book.WellFormed.With("national.json", "'domains': ['tax']", "'matters': ['税务登记', '注销']"),
            "national.json $.rules[0].in.matters[1]"),
        ["a rule binds an unknown department"] = new(RuleProblems.UnknownDepartment,
            Book.WellFormed.With("national.json", "'onlyFor': ['sta']", "'onlyFor': ['sat']"),
            "national.json $.rules[0].onlyFor[0]"),
        ["a department succeeds an unknown one"] = new(RuleProblems.UnknownDepartment,
            Book.WellFormed.With("vocabulary.json", "'successors': ['sta']", "'successors': ['stb']"),
            "vocabulary.json $.departments[0].successors[0]"),
        ["a condition names an unknown role"] = new(RuleProblems.UnknownRole,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'list': 'tax-major', 'as': ['has-principle'] } }"),
            "national.json $.rules[0].when.listed.as[0]"),
        ["a condition names an unknown field"] = new(RuleProblems.UnknownField,
            Book.WellFormed.WithProcedure("'when': { 'listed': { 'field': 'foods' } }"),
            "national.json $.rules[0].when.listed.field"),
        ["a list names an unknown field"] = new(RuleProblems.UnknownField,
            Book.WellFormed.With("watch.json", "'field': 'food'", "'field': 'foods'"),
            "watch.json $.versions[0].field"),
        ["a condition tests an undeclared attribute"] = new(RuleProblems.UnknownAttribute,
            Book.WellFormed.WithProcedure("'when': { 'attribute': { 'name': 'amont', 'known': true } }"),
            "national.json $.rules[0].when.attribute.name"),
        ["a measure is of an unknown category"] = new(RuleProblems.UnknownCategory,
            Book.WellFormed.With("vocabulary.json", "'effect': 'procedure', 'category': 'service'", "'effect': 'procedure', 'category': 'services'"),
            "vocabulary.json $.measures[4].category"),
        ["an edition has a row for an unknown category"] = new(RuleProblems.UnknownCategory,
            Book.WellFormed.With("edition.json", "'category': 'service'", "'category': 'services'"),
            "edition.json $.rows[2].category"),
        ["a vocabulary names a subject kind that there is not"] = new(RuleProblems.UnknownSubjectKind,
            Book.WellFormed.With("vocabulary.json", "'code': 'legal-person'", "'code': 'legal-body'"),
            "vocabulary.json $.subjectKinds[0].code"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();
}
