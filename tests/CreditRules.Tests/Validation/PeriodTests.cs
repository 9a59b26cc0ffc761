using CreditRules.Diagnostics;

namespace CreditRules.Tests.Validation;

public sealed class PeriodTests
{
    internal static readonly Dictionary<string, Fault> Faults = new()
    {
        ["a rule set ends before it begins"] = new(RuleProblems.EndsBeforeStart,
            Book.WellFormed.With("local.json", "'effective': { 'from': '2017-02-01' }", "'effective': { 'from': '2017-02', 'lastDay': '2017-02-28' }"),
            "local.json $.effective.lastDay"),
        ["a basis ends before it begins"] = new(RuleProblems.EndsBeforeStart,
            Book.WellFormed.With("national.json", "'from': '2003-01-01', 'lastDay': '2030-01-01'", "'from': '2003-01-01', 'lastDay': '2002-12-31'"),
            "national.json $.rules[0].basis[0].lastDay"),
        ["a switch-off ends before it begins"] = new(RuleProblems.EndsBeforeStart,
            Book.WellFormed.With("local.json", "'disables': [ { 'rule'", "'disables': [ { 'from': '2019-01-02', 'lastDay': '2019-01-01', 'rule'"),
            "local.json $.disables[0].lastDay"),
        ["a narrowing ends before it begins"] = new(RuleProblems.EndsBeforeStart,
            Book.WellFormed.With("local.json", "'narrows': [ { 'rule'", "'narrows': [ { 'from': '2019-01-02', 'lastDay': '2019-01-01', 'rule'"),
            "local.json $.narrows[0].lastDay"),
        ["a cap ends before it begins"] = new(RuleProblems.EndsBeforeStart,
            Book.WellFormed.With("national.json", "'max': 36", "'max': 36, 'from': '2019-01-02', 'lastDay': '2019-01-01'"),
            "national.json $.caps[0].lastDay"),
        ["a rule set is in force before it was issued"] = new(RuleProblems.IssuedAfterFrom,
            Book.WellFormed.With("local.json", "'issued': '2017-01'", "'issued': '2017-03'"),
            "local.json $.document.issued"),
        ["an edition is in force before it was issued"] = new(RuleProblems.IssuedAfterFrom,
            Book.WellFormed.With("edition.json", "'issued': '2021-12-16'", "'issued': '2021-12-17'"),
            "edition.json $.document.issued"),
        ["only the newer document knows of the supersession"] = new(RuleProblems.OneSidedSupersession,
            Book.WellFormed.With("older.json", ", 'supersededBy': ['cn-2016-2']", ""),
            "national.json $.document.supersedes[0]"),
        ["only the older document knows of the supersession"] = new(RuleProblems.OneSidedSupersession,
            Book.WellFormed.With("national.json", ", 'supersedes': ['cn-2014-1']", ""),
            "older.json $.document.supersededBy[0]"),
        ["only one edition knows of the supersession"] = new(RuleProblems.OneSidedSupersession,
            Book.WellFormed.With("edition.json", ", 'supersededBy': ['base-list-2022']", ""),
            "later-edition.json $.document.supersedes[0]"),
        ["the older document ends on the day on which the newer begins"] = new(RuleProblems.SupersededLastDay,
            Book.WellFormed.With("older.json", "'lastDay': '2016-12-29'", "'lastDay': '2016-12-30'"),
            "older.json $.effective.lastDay"),
        ["the older document does not end"] = new(RuleProblems.SupersededLastDay,
            Book.WellFormed.With("older.json", ", 'lastDay': '2016-12-29'", ""),
            "older.json $.effective.lastDay"),
        ["a document supersedes itself"] = new(RuleProblems.SupersessionCycle,
            Book.WellFormed.With("local.json", "'level': 'local-regulation' }, 'eff", "'supersedes': ['371003-2017-1'], 'supersededBy': ['371003-2017-1'] }, 'eff"),
            "local.json $.document"),
        ["two documents supersede each other"] = new(RuleProblems.SupersessionCycle,
            Book.WellFormed.With("older.json", "'supersededBy': ['cn-2016-2']", "'supersededBy': ['cn-2016-2'], 'supersedes': ['cn-2016-2']").With("national.json", "'supersedes': ['cn-2014-1']", "'supersedes': ['cn-2014-1'], 'supersededBy': ['cn-2014-1']"),
            "national.json $.document", "older.json $.document"),
        ["the superseded document is not loaded"] = new(RuleProblems.SupersessionNotLoaded,
            Book.WellFormed.With("national.json", "'supersedes': ['cn-2014-1']", "'supersedes': ['cn-2014-1', 'cn-2013-7']"),
            "national.json $.document.supersedes[1]"),
        ["the superseding document is not loaded"] = new(RuleProblems.SupersessionNotLoaded,
            Book.WellFormed.With("local.json", "'level': 'local-regulation' }, 'eff", "'supersededBy': ['371003-2020-1'] }, 'eff"),
            "local.json $.document.supersededBy[0]"),
    };

    public static TheoryData<string> Sentences => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Is_found(string sentence) => Faults[sentence].IsFound();

    public static TheoryData<string> SoundSentences => [.. Sound.Keys];

    private static Dictionary<string, Book> Sound => new()
    {
        ["a rule set of one day"] = Book.WellFormed.With("local.json", "'effective': { 'from': '2017-02-01' }", "'effective': { 'from': '2017-02-01', 'lastDay': '2017-02-01' }"),
        ["a newer document whose first day is inexact"] = Book.WellFormed.With("national.json", "'effective': { 'from': '2016-12-30' }", "'effective': { 'from': '2016' }").With("older.json", "'lastDay': '2016-12-29'", "'lastDay': '2016-12-31'"),
    };

    [Theory]
    [MemberData(nameof(SoundSentences))]
    public void Is_sound(string sentence) => Assert.Empty(Sound[sentence].Validate());
}
