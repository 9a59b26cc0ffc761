using System.Collections.Concurrent;
using CreditRules.Evaluation;

namespace CreditRules.Screening;

/// <summary>Decides on subjects in one matter with the entries found for them.</summary>
/// <remarks>
/// Thread-safe. Of a subject that nobody lists and that nobody is related to, only the kind and whether its identifier can be
/// searched tell one answer from another: those answers are worked out once.
/// </remarks>
internal sealed class SubjectScreener(PreparedContext matter, PartyFinder finder)
{
    private readonly EntryAnswers _ofOneEntry = new(matter);
    private readonly ConcurrentDictionary<(SubjectKind Kind, bool IsFull), Decision> _blank = new();

    internal PreparedContext Matter { get; } = matter;

    internal PartyFinder Finder { get; } = finder;

    /// <summary>The answer for a subject, no person, that has a usable identifier, no entry and nobody related to it; its name is to be put in.</summary>
    internal Decision Blank(SubjectKind kind) => BlankOf(kind, isFull: true);

    /// <summary>Finds a subject's entries and decides.</summary>
    /// <param name="row">The number of its record.</param>
    /// <param name="given">The subject.</param>
    /// <param name="consortium">The consortium in which it bids, or null.</param>
    /// <param name="equalGroup">The group of bidders that the caller declares equal, or null.</param>
    /// <exception cref="CreditRulesException">The rule book refuses the subject.</exception>
    internal ScreenedSubject Screen(long row, Subject given, string? consortium = null, string? equalGroup = null) =>
        Decide(row, Finder.Find(given, out var checks), checks, consortium, equalGroup);

    /// <summary>Decides on a subject whose entries were found.</summary>
    internal ScreenedSubject Decide(long row, Subject found, IReadOnlyList<CheckReason> checks, string? consortium, string? equalGroup) => new()
    {
        Row = row,
        Subject = found,
        Decision = IsBlank(found)
            ? BlankOf(found.Kind, IsFull(found)) with { Subject = Parties.NameOf(found, Matter.Setting.Options.ShowIdentifiers) }
            : _ofOneEntry.TryDecide(found, out var decision) ? decision
            : Matter.Evaluate(found),
        Checks = checks,
        Consortium = consortium,
        EqualGroup = equalGroup,
    };

    // What a caller says to have consulted is the subject's own.
    private bool IsBlank(Subject subject) => subject.Kind != SubjectKind.NaturalPerson
        && subject.Memberships.Count == 0
        && subject.Related.Count == 0
        && (IsFull(subject) || subject.Consulted!.Count == 0);

    private bool IsFull(Subject subject) => ReferenceEquals(subject.Consulted, Finder.Consulted);

    private Decision BlankOf(SubjectKind kind, bool isFull) => _blank.GetOrAdd(
        (kind, isFull),
        static (key, state) => state.Matter.Evaluate(new Subject { Kind = key.Kind, Consulted = key.IsFull ? state.Consulted : [] }),
        (Matter, Finder.Consulted));
}
