using System.Collections.Frozen;
using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>Every code that lists, vocabularies, regime editions and local changes use is declared.</summary>
internal sealed class UnknownDeclarationCodeCheck : CodeCheck
{
    private static readonly FrozenSet<string> SubjectKinds = Enum.GetValues<SubjectKind>().Select(Words.SubjectKind.WordOf).ToFrozenSet(StringComparer.Ordinal);

    internal override void Run(RuleBookContent book, CheckReport report)
    {
        foreach (var list in book.Lists.Values)
        {
            foreach (var (index, version) in list.Versions.Index())
            {
                Require(report, list, RuleWalk.At("$.versions", index) + ".field", version.Field, book.Fields.Keys, RuleProblems.UnknownField);
            }
        }

        foreach (var vocabulary in book.Vocabularies)
        {
            CheckVocabulary(book, report, vocabulary);
        }

        foreach (var edition in book.Editions)
        {
            foreach (var (index, row) in edition.Rows.Index())
            {
                Require(report, edition, RuleWalk.At("$.rows", index) + ".category", row.Category, book.Categories.Keys, RuleProblems.UnknownCategory);
            }
        }

        foreach (var set in book.RuleSets)
        {
            CheckChanges(book, report, set);
        }
    }

    private static void CheckVocabulary(RuleBookContent book, CheckReport report, Vocabulary vocabulary)
    {
        foreach (var (index, measure) in vocabulary.Measures.Index())
        {
            Require(report, vocabulary, RuleWalk.At("$.measures", index) + ".category", measure.Category, book.Categories.Keys, RuleProblems.UnknownCategory);
        }

        foreach (var (index, department) in vocabulary.Departments.Index())
        {
            RequireAll(report, vocabulary, RuleWalk.At("$.departments", index) + ".successors", department.Successors, book.Departments.Keys, RuleProblems.UnknownDepartment);
        }

        foreach (var (index, kind) in vocabulary.SubjectKinds.Index())
        {
            Require(report, vocabulary, RuleWalk.At("$.subjectKinds", index) + ".code", kind.Code, SubjectKinds, RuleProblems.UnknownSubjectKind);
        }
    }

    private static void CheckChanges(RuleBookContent book, CheckReport report, RuleSet set)
    {
        foreach (var change in LocalChange.Of(set))
        {
            Require(report, set, change.Path + ".rule", change.Rule, book.Rules.Keys, RuleProblems.UnknownRule);
            RequireAll(report, set, change.Path + ".authority.lists", change.Authority.Lists, book.Lists.Keys, RuleProblems.UnknownList);
        }

        foreach (var (index, cap) in set.Caps.Index())
        {
            Require(report, set, RuleWalk.At("$.caps", index) + ".measure", cap.Measure, book.Measures.Keys, RuleProblems.UnknownMeasure);
        }
    }
}
