using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Bidders that bid together (联合体): what each must know of the others, and what they come to.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class Consortia
{
    /// <summary>The members of one consortium, in the order given, each with the others and their entries as related parties.</summary>
    /// <param name="members">The members with the entries that were found for them.</param>
    internal static IReadOnlyList<Subject> Join(IReadOnlyList<Subject> members)
    {
        var all = ConsortiumMember.Of(members);
        return [.. members.Select((subject, place) => subject with
        {
            Related = subject.Related.Concat(all.Where(member => !member.Places.Contains(place)).Select(member => member.Party)).ToValueList(),
        })];
    }

    /// <summary>What each consortium of a file comes to, in the order of the file. One that a single row names is one too.</summary>
    /// <param name="subjects">The subjects as <see cref="Join"/> gives them, with their decisions.</param>
    /// <param name="evaluate">Decides on a subject in the same matter.</param>
    internal static IReadOnlyList<ConsortiumResult> Judge(IEnumerable<ScreenedSubject> subjects, Func<Subject, Decision> evaluate) =>
        [.. subjects.Where(subject => GroupName.Read(subject.Consortium) is not null)
            .OrderBy(subject => subject.Row)
            .GroupBy(subject => GroupName.Read(subject.Consortium))
            .Select(members => Judge([.. members], evaluate))];

    private static ConsortiumResult Judge(ScreenedSubject[] members, Func<Subject, Decision> evaluate)
    {
        var gravest = members.Max(member => member.Decision.Outcome);
        var isGrave = gravest >= Outcome.Review;
        return new ConsortiumResult
        {
            Name = members[0].Consortium!.Trim(),
            Outcome = isGrave ? gravest : HaveCommonIncentive(members) ? Outcome.Preferred : Outcome.Clear,
            Members = members,
            Because = isGrave ? new ConsortiumCauses(members, evaluate).Of(gravest) : [],
        };
    }

    // What is granted to one member isn't granted to the others.
    private static bool HaveCommonIncentive(ScreenedSubject[] members) => members
        .Select(member => member.Decision.Incentives.Select(finding => finding.Measure))
        .Aggregate((common, next) => common.Intersect(next, StringComparer.Ordinal))
        .Any();
}
