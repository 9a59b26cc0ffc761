using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Validation;

namespace CreditRules.Cli.Cases;

/// <summary>What must hold of cases before they are run: names, fixtures, inputs and the codes that they expect.</summary>
internal sealed class CaseValidator(RuleBookContent book, LoadedCases cases)
{
    private readonly InputReport _report = new(cases.Source.File, cases.Source);
    private readonly HashSet<Diagnostic> _ofInputs = [];

    internal static IEnumerable<Diagnostic> Validate(RuleBookContent book, LoadedCases cases) => new CaseValidator(book, cases).Run();

    private IEnumerable<Diagnostic> Run()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, one) in cases.Document.Cases.Index())
        {
            var path = RuleWalk.At("$.cases", index);
            if (!names.Add(one.Name))
            {
                _report.Add(CaseProblems.DuplicateName, path + ".name", one.Name);
            }

            CheckInputs(path, one);
            CheckExpectation(path + ".expect", one.Expect);
        }

        CheckUse("$.subjects.", cases.Document.Subjects.Keys, cases.Document.Cases.Select(one => one.Subject.Name));
        CheckUse("$.contexts.", cases.Document.Contexts.Keys, cases.Document.Cases.Select(one => one.Context.Name));
        return [.. _report.Diagnostics, .. _ofInputs];
    }

    private void CheckInputs(string path, Case one)
    {
        var (subjects, contexts) = (cases.Document.Subjects, cases.Document.Contexts);
        Require(path + ".subject", one.Subject.Name, subjects.Keys);
        Require(path + ".context", one.Context.Name, contexts.Keys);
        if (one.Subject.In(subjects) is not { } subject || one.Context.In(contexts) is not { } context)
        {
            return;
        }

        var ofSubject = one.Subject.Name is { } s ? "$.subjects." + s : path + ".subject";
        var ofContext = one.Context.Name is { } c ? "$.contexts." + c : path + ".context";
        foreach (var diagnostic in InputValidator.Validate(book, subject, context, new InputSources(null, null)))
        {
            _ofInputs.Add(Place(diagnostic, diagnostic.File == "subject" ? ofSubject : ofContext));
        }
    }

    // The validator knows the subject as a text of its own; here it stands inside the cases.
    private Diagnostic Place(Diagnostic diagnostic, string at)
    {
        var path = at + diagnostic.Path[1..];
        var (line, column) = SourceLocator.Locate(cases.Source, path);
        return diagnostic with { File = cases.Source.File, Path = path, Line = line, Column = column };
    }

    private void CheckExpectation(string path, Expectation expect)
    {
        if (expect.IsEmpty)
        {
            _report.Add(CaseProblems.NothingExpected, path);
        }

        foreach (var (member, measures) in expect.Measures())
        {
            RequireEach($"{path}.{member}", measures, book.Measures.Keys, RuleProblems.UnknownMeasure);
        }

        foreach (var (index, expected) in (expect.Parameters ?? []).Index())
        {
            _report.Require(RuleWalk.At(path + ".parameters", index) + ".measure", expected.Measure, book.Measures.Keys, RuleProblems.UnknownMeasure);
        }

        RequireEach(path + ".rules", expect.Rules ?? [], book.Rules.Keys, RuleProblems.UnknownRule);
        foreach (var (index, expected) in (expect.NotApplied ?? []).Index())
        {
            _report.Require(RuleWalk.At(path + ".notApplied", index) + ".rule", expected.Rule, book.Rules.Keys, RuleProblems.UnknownRule);
        }
    }

    private void RequireEach(string path, ValueList<string> codes, IReadOnlyCollection<string> known, Problem problem)
    {
        foreach (var (index, code) in codes.Index())
        {
            _report.Require(RuleWalk.At(path, index), code, known, problem);
        }
    }

    private void Require(string path, string? name, IEnumerable<string> fixtures) =>
        _report.Require(path, name, [.. fixtures], CaseProblems.UnknownFixture);

    private void CheckUse(string path, IEnumerable<string> fixtures, IEnumerable<string?> used)
    {
        foreach (var name in fixtures.Except(used.OfType<string>(), StringComparer.Ordinal))
        {
            _report.Add(CaseProblems.UnusedFixture, path + name, name);
        }
    }
}
