using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What rules can ask about a subject itself: its kind, and whether it is a minor on the day.</summary>
internal readonly record struct Face(SubjectKind Kind, Truth IsMinor)
{
    private const int Truths = 3;

    /// <summary>How many there can be.</summary>
    internal static readonly int Count = Enum.GetValues<SubjectKind>().Length * Truths;

    internal int Index => ((int)Kind * Truths) + (int)IsMinor;

    /// <summary>A subject that has the face and nothing else; not of minors, who come of age on a day of their own.</summary>
    internal Subject Typical => new() { Kind = Kind, BirthDate = Kind == SubjectKind.NaturalPerson && IsMinor == Truth.False ? DateOnly.MinValue : null };

    internal static Face At(int index) => new((SubjectKind)(index / Truths), (Truth)(index % Truths));

    /// <summary>The face of a subject on a day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="adultFrom">The day from which it is of age; null where that isn't known.</param>
    /// <param name="day">The day.</param>
    internal static Face Of(SubjectKind kind, DateOnly? adultFrom, DateOnly day) => new(
        kind,
        kind != SubjectKind.NaturalPerson ? Truth.False : adultFrom is not { } adult ? Truth.Unknown : day < adult ? Truth.True : Truth.False);
}
