using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The subject or a related party, in every role in which it stands to the subject.</summary>
internal sealed record Party
{
    public required SubjectKind Kind { get; init; }

    public required ValueList<string> Roles { get; init; }

    public DateOnly? BirthDate { get; init; }

    public ValueList<Consultation>? Consulted { get; init; }

    public required ValueList<Membership> Memberships { get; init; }

    /// <summary>As decisions name it: masked where it is a natural person.</summary>
    public required PartyName Name { get; init; }

    internal bool IsSelf => Roles.Contains(Role.Self);

    internal PartyName? NameIfOther => IsSelf ? null : Name;

    /// <summary>The day from which the party is of age; null where that isn't known.</summary>
    internal DateOnly? AdultFrom => Kind != SubjectKind.NaturalPerson ? DateOnly.MinValue
        : AdultFromBirth(BirthDate);

    /// <summary>The eighteenth birthday, or null where the birth date isn't known; of 29 February, 1 March.</summary>
    internal static DateOnly? AdultFromBirth(DateOnly? birthDate) => birthDate is { } birth ? EighteenthBirthday(birth) : null;

    private static DateOnly EighteenthBirthday(DateOnly birth)
    {
        var year = birth.Year + 18;
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue
            : birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new DateOnly(year, 3, 1)
            : new DateOnly(year, birth.Month, birth.Day);
    }
}
