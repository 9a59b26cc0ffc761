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

    internal static Face Of(Subject subject, DateOnly day) => subject.Kind != SubjectKind.NaturalPerson
        ? new(subject.Kind, Truth.False)
        : new(subject.Kind, IsMinorOn(Party.AdultFromBirth(Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id)), day));

    private static Truth IsMinorOn(DateOnly? adultFrom, DateOnly day) =>
        adultFrom is not { } adult ? Truth.Unknown : day < adult ? Truth.True : Truth.False;
}
