using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Validation;

/// <summary>What must hold of a subject and a context before they are decided on. Messages name places, never persons.</summary>
internal static class InputValidator
{
    internal static IReadOnlyList<Diagnostic> Validate(RuleBookContent book, Subject subject, Context context, InputSources sources)
    {
        var ofSubject = new InputReport("subject", sources.Subject);
        CheckId(ofSubject, "$", subject.Id, subject.IdType);
        CheckMemberships(ofSubject, "$", subject.Memberships, subject.Consulted, book);
        foreach (var (index, party) in subject.Related.Index())
        {
            var path = RuleWalk.At("$.related", index);
            ofSubject.Require(path + ".role", party.Role, book.Roles.Keys, RuleProblems.UnknownRole);
            CheckId(ofSubject, path, party.Id, party.IdType);
            CheckMemberships(ofSubject, path, party.Memberships, party.Consulted, book);
        }

        return [.. ofSubject.Diagnostics, .. Validate(book, context, sources)];
    }

    internal static IReadOnlyList<Diagnostic> Validate(RuleBookContent book, Context context, InputSources? sources = null)
    {
        var report = new InputReport("context", sources?.Context);
        CheckContext(report, context, book);
        return report.Diagnostics;
    }

    private static void CheckContext(InputReport report, Context context, RuleBookContent book)
    {
        report.Require("$.domain", context.Domain, book.Domains.Keys, RuleProblems.UnknownDomain);
        report.Require("$.department", context.Department, book.Departments.Keys, RuleProblems.UnknownDepartment);
        if (!TextShape.Region.Matches(context.Region))
        {
            report.Add(FormatProblems.WrongForm, "$.region", TextShape.Region.Form);
        }

        foreach (var (name, value) in context.Attributes)
        {
            var path = "$.attributes." + name;
            if (!book.Attributes.TryGetValue(name, out var declared))
            {
                report.Add(InputProblems.UndeclaredAttribute, path, name, Suggestion.Advice(name, book.Attributes.Keys));
            }
            else
            {
                CheckType(report, path, declared, value);
            }
        }
    }

    private static void CheckId(InputReport report, string path, string? id, IdType idType)
    {
        if (id is not null && idType == IdType.Uscc && !UnifiedSocialCreditCode.IsValid(id))
        {
            report.Add(InputProblems.BadCreditCode, path + ".id");
        }

        if (id is not null && idType == IdType.ResidentId && !ResidentId.IsValid(id))
        {
            report.Add(InputProblems.BadResidentId, path + ".id");
        }
    }

    private static void CheckMemberships(
        InputReport report, string path, IReadOnlyList<Membership> memberships, IReadOnlyList<Consultation>? consulted, RuleBookContent book)
    {
        foreach (var (index, look) in (consulted ?? []).Index())
        {
            report.Require(RuleWalk.At(path + ".consulted", index) + ".list", look.List, book.Lists.Keys, RuleProblems.UnknownList);
        }

        foreach (var (index, membership) in memberships.Index())
        {
            var place = RuleWalk.At(path + ".memberships", index);
            report.Require(place + ".list", membership.List, book.Lists.Keys, RuleProblems.UnknownList);
            if (membership.LastDay < membership.ListedOn)
            {
                report.Add(InputProblems.EndsBeforeItBegins, place + ".lastDay");
            }

            if (book.Lists.TryGetValue(membership.List, out var list))
            {
                CheckMembership(report, place, membership, list);
            }
        }
    }

    private static void CheckMembership(InputReport report, string path, Membership membership, CreditList list)
    {
        var grades = list.Versions.SelectMany(version => version.Grades).Select(grade => grade.Code).ToHashSet(StringComparer.Ordinal);
        report.Require(path + ".grade", membership.Grade, grades, InputProblems.UnknownGrade);
        var grounds = list.Versions.SelectMany(version => version.Grounds).Select(ground => ground.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, ground) in (membership.Grounds ?? []).Index())
        {
            report.Require(RuleWalk.At(path + ".grounds", index), ground, grounds, InputProblems.UnknownGround);
        }

        var facts = list.Versions.SelectMany(version => version.Facts).ToLookup(fact => fact.Name, StringComparer.Ordinal);
        foreach (var (name, value) in membership.Facts)
        {
            if (!facts.Contains(name))
            {
                report.Add(InputProblems.UndeclaredFact, path + ".facts." + name, name, Suggestion.Advice(name, [.. facts.Select(fact => fact.Key)]));
            }
            else
            {
                CheckType(report, path + ".facts." + name, facts[name].First(), value);
            }
        }
    }

    private static void CheckType(InputReport report, string path, FactDeclaration declared, FactValue value)
    {
        if (!Fits(declared.Type, value))
        {
            report.Add(InputProblems.WrongFactType, path, declared.Name, Words.FactType.WordOf(declared.Type));
        }
    }

    internal static bool Fits(FactType type, FactValue value) => type switch
    {
        FactType.Boolean => value.AsBoolean is not null,
        FactType.Number => value.AsNumber is not null,
        FactType.Date => value.AsText is { } text && DateShape.TryParse(text, out _),
        _ => value.AsText is not null,
    };
}
