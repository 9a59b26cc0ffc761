using System.Reflection;
using System.Text.RegularExpressions;
using CreditRules.Cli;
using CreditRules.Diagnostics;
using CreditRules.Tests.Conventions;
using CreditRules.Validation;

namespace CreditRules.Tests.Validation;

public sealed class ProblemTests
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Problem> Problems =
        [.. new[] { typeof(Problem).Assembly, typeof(ExitCode).Assembly }.SelectMany(assembly => assembly.GetTypes()).SelectMany(ProblemsOf)];

    [Fact]
    public void Every_code_is_one_problem() => Convention.Holds(
        Problems.GroupBy(problem => problem.Code).Where(same => same.Count() > 1).Select(same => $"{same.Key} has {same.Count()} problems"));

    [Fact]
    public void Every_code_is_CR_and_four_digits() => Convention.Holds(
        Problems.Where(problem => !Regex.IsMatch(problem.Code, "^CR[0-9]{4}$")).Select(problem => problem.Code));

    [Fact]
    public void Every_problem_has_a_text_in_each_language() => Convention.Holds(
        Problems.Where(problem => !Regex.IsMatch(problem.Zh, @"\p{IsCJKUnifiedIdeographs}") || !Regex.IsMatch(problem.En, "[a-z]")).Select(problem => problem.Code));

    [Fact]
    public void Both_texts_of_a_problem_name_the_same_particulars() => Convention.Holds(
        Problems.Where(problem => Places(problem.Zh) != Places(problem.En)).Select(problem => $"{problem.Code}: {Places(problem.Zh)} and {Places(problem.En)}"));

    [Fact]
    public void Every_English_text_starts_small_and_ends_without_a_full_stop() => Convention.Holds(
        Problems.Where(problem => !Regex.IsMatch(problem.En, "^[a-z`{]") || problem.En.EndsWith('.')).Select(problem => $"{problem.Code}: {problem.En}"));

    [Fact]
    public void Every_problem_is_explained_and_every_explanation_is_of_a_problem()
    {
        var sections = Regex.Matches(Repository.Read("docs/diagnostics.md"), @"^## (CR\d{4})\n\n\*\*.* · .*\*\*（(\w+) (?<severity>error|warning)）$", RegexOptions.Multiline)
            .Select(section => $"{section.Groups[1].Value} {section.Groups["severity"].Value}");

        Assert.Equal(Problems.Select(Explained).Order(StringComparer.Ordinal), sections.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_problem_of_a_rule_book_is_produced_by_a_test()
    {
        var covered = typeof(ProblemTests).Assembly.GetTypes()
            .Select(type => type.GetField("Faults", Declared)?.GetValue(null))
            .OfType<Dictionary<string, Fault>>()
            .SelectMany(faults => faults.Values)
            .Select(fault => fault.Problem);

        Convention.Holds(ProblemsOf(typeof(RuleProblems)).Except(covered).Select(problem => $"no test produces {problem.Code}: {problem.En}"));
    }

    [Fact]
    public void Every_check_is_run() => Assert.Equal(
        typeof(Check).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        RuleBookValidator.Checks.Select(check => check.GetType().Name).Order(StringComparer.Ordinal));

    private static string Explained(Problem problem) => $"{problem.Code} {(problem.Severity == DiagnosticSeverity.Error ? "error" : "warning")}";

    private static IEnumerable<Problem> ProblemsOf(Type type) =>
        type.GetFields(Declared).Where(field => field.FieldType == typeof(Problem)).Select(field => (Problem)field.GetValue(null)!);

    private static string Places(string text) =>
        string.Join(", ", Regex.Matches(text, @"\{[0-9]\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
}
