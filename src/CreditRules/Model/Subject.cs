using CreditRules.Model;

namespace CreditRules;

/// <summary>A credit subject (信用主体) with its list memberships and related parties.</summary>
/// <remarks>Immutable, thread-safe, compared by value. <see cref="ToString"/> masks a natural person's identifier and name.</remarks>
public sealed record Subject
{
    /// <summary>The identifier, or null.</summary>
    public string? Id { get; init; }

    /// <summary>What kind of identifier it is. Default: <see cref="IdType.Other"/>, which is not checked.</summary>
    public IdType IdType { get; init; } = IdType.Other;

    /// <summary>What kind of subject it is.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>The name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The day of birth; null, it is read from a valid resident id, or is unknown.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The lists that were looked at; null, the caller vouches for having looked everywhere.</summary>
    public IReadOnlyList<Consultation>? Consulted { get; init => field = value?.ToValueList(); }

    /// <summary>The subject's entries on lists.</summary>
    public IReadOnlyList<Membership> Memberships { get; init => field = value.ToValueList(); } = ValueList<Membership>.Empty;

    /// <summary>Other parties and how they stand to the subject.</summary>
    public IReadOnlyList<RelatedParty> Related { get; init => field = value.ToValueList(); } = ValueList<RelatedParty>.Empty;

    /// <summary>The kind and the identifier, masked where it is a person's.</summary>
    public override string ToString() => $"{nameof(Subject)} {Kind} {PersonalData.MaskId(Id, Kind, IdType)}";
}
