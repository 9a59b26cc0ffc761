using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>One record of an entry, and what it amounts to on the day of the matter. Within one situation, itself and no other.</summary>
internal sealed class Entry
{
    public required Party Party { get; init; }

    public required Membership Record { get; init; }

    /// <summary>The list as it stands on the day.</summary>
    public required ListVersion List { get; init; }

    /// <summary>Whether other records of the same entry contradict this one.</summary>
    public required bool IsConflicting { get; init; }

    /// <summary>Whether the list counts in the region of the matter.</summary>
    public required bool IsInRegion { get; init; }

    public required EntryTerm Term { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Whether the list takes no minors and the party was one; unknown where its age is.</summary>
    public required Truth IsExcludedMinor { get; init; }

    internal string Name => "entry:" + (Record.EntryId ?? Record.List + "/" + Record.ListedOn.ToString(Format.DateShape.Format, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether it is effective.</summary>
    internal Truth Effective => IsConflicting || Record.Match != MatchKind.Exact ? Truth.False : EffectiveIfVerified;

    /// <summary>Whether it would be effective if it were surely the party's and no record contradicted it.</summary>
    internal Truth EffectiveIfVerified
    {
        get
        {
            if (Record.Status != MembershipStatus.Active || Record.ListedOn > Date || !IsInRegion
                || IsExcludedMinor == Truth.True || Term.IsOver(Date))
            {
                return Truth.False;
            }

            return Term.IsUncertain(Date) || IsExcludedMinor == Truth.Unknown ? Truth.Unknown : Truth.True;
        }
    }

    /// <summary>The facts that keep it from being surely effective or surely not.</summary>
    internal IEnumerable<string> MissingForEffect
    {
        get
        {
            if (Term.IsUncertain(Date))
            {
                yield return Name + ".lastDay";
            }

            if (IsExcludedMinor == Truth.Unknown)
            {
                yield return Name + ".birthDate";
            }
        }
    }

    /// <summary>Why it isn't effective, the first that fits; null where none does.</summary>
    internal Reason? Hindrance =>
        Record.Status == MembershipStatus.Revoked ? Reason.Revoked
        : Record.Status == MembershipStatus.Repaired ? Reason.Repaired
        : Record.Status == MembershipStatus.Suspended ? Reason.Suspended
        : IsExcludedMinor == Truth.True ? Reason.MinorExcluded
        : Record.ListedOn > Date ? Reason.NotYetListed
        : Term.IsOver(Date) ? Reason.Expired
        : IsConflicting ? Reason.ConflictingRecords
        : Record.Match != MatchKind.Exact ? Reason.UnverifiedMatch
        : null;

    /// <summary>The grades it may have: its own, or every one of the list where it gives none.</summary>
    internal IEnumerable<Grade> PossibleGrades =>
        List.Grades.Any(grade => grade.Code == Record.Grade) ? List.Grades.Where(grade => grade.Code == Record.Grade) : List.Grades;

    internal Truth HasPolarity(Func<Polarity, bool> test) => OfGrade<Polarity?>(value => value is { } polarity && test(polarity), List.Polarity, grade => grade.Polarity);

    internal Truth HasTier(Tier tier) => OfGrade<Tier?>(value => value == tier, List.Tier, grade => grade.Tier);

    /// <summary>Whether it is an ordinary entry of a black or watch list, which a serious-only measure leaves aside.</summary>
    internal Truth IsOrdinary
    {
        get
        {
            var notRed = HasPolarity(polarity => polarity != Polarity.Red);
            var ordinary = HasTier(Tier.Ordinary);
            return notRed < ordinary ? notRed : ordinary;
        }
    }

    private Truth OfGrade<T>(Func<T, bool> test, T plain, Func<Grade, T> ofGrade)
    {
        if (List.Grades.Count == 0)
        {
            return test(plain) ? Truth.True : Truth.False;
        }

        var fitting = PossibleGrades.Count(grade => test(ofGrade(grade)));
        return fitting == 0 ? Truth.False : fitting == PossibleGrades.Count() ? Truth.True : Truth.Unknown;
    }
}
