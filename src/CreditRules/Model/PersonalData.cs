using System.Diagnostics.CodeAnalysis;
using CreditRules.Diagnostics;

namespace CreditRules.Model;

/// <summary>Which identifiers and names are a natural person's, and are masked wherever they would be written down.</summary>
internal static class PersonalData
{
    internal static bool IsPersonal(SubjectKind kind, IdType idType) =>
        kind == SubjectKind.NaturalPerson || idType is IdType.ResidentId or IdType.Passport;

    [return: NotNullIfNotNull(nameof(id))]
    internal static string? MaskId(string? id, SubjectKind kind, IdType idType) =>
        id is not null && IsPersonal(kind, idType) ? Mask.Number(id) : id;

    [return: NotNullIfNotNull(nameof(name))]
    internal static string? MaskName(string? name, SubjectKind kind, IdType idType) =>
        name is not null && IsPersonal(kind, idType) ? Mask.Name(name) : name;
}
