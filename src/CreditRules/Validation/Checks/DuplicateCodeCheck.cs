using CreditRules.Diagnostics;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>No two vocabularies declare a code of one kind, and none declares it twice.</summary>
internal sealed class DuplicateCodeCheck : Check
{
    internal override void Run(RuleBookContent book, CheckReport report)
    {
        var declaredIn = new Dictionary<(string Kind, string Code), string>();
        foreach (var vocabulary in book.Vocabularies)
        {
            foreach (var (kind, member, codes) in Kinds(vocabulary))
            {
                foreach (var (index, code) in codes.Index())
                {
                    if (!declaredIn.TryAdd((kind, code), vocabulary.Id))
                    {
                        report.Add(RuleProblems.DuplicateCode, vocabulary, RuleWalk.At("$." + kind, index) + member, code, declaredIn[(kind, code)]);
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Kind, string Member, IEnumerable<string> Codes)> Kinds(Vocabulary vocabulary) =>
    [
        ("domains", ".code", vocabulary.Domains.Select(term => term.Code)),
        ("matters", ".code", vocabulary.Matters.Select(term => term.Code)),
        ("roles", ".code", vocabulary.Roles.Select(term => term.Code)),
        ("subjectKinds", ".code", vocabulary.SubjectKinds.Select(term => term.Code)),
        ("fields", ".code", vocabulary.Fields.Select(term => term.Code)),
        ("categories", ".code", vocabulary.Categories.Select(term => term.Code)),
        ("departments", ".code", vocabulary.Departments.Select(department => department.Code)),
        ("attributes", ".name", vocabulary.Attributes.Select(attribute => attribute.Name)),
        ("measures", ".code", vocabulary.Measures.Select(measure => measure.Code)),
    ];
}
