using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>
/// Answers for subjects with one entry and nobody related to them: worked out once for each kind of subject and each content
/// of an entry, its id aside, which a decision only repeats. Lists are published by the day: many entries share theirs.
/// </summary>
/// <remarks>Thread-safe. Holds so many answers and no more; the rest is worked out each time.</remarks>
internal sealed class EntryAnswers(PreparedContext matter)
{
    private const int Most = 50_000;

    // No id that is published, and first in ordinal order as it must be where ids are compared with none.
    private const string Probe = "\0";

    private readonly ConcurrentDictionary<Key, Decision> _known = new();

    // Where no rule of the matter asks what kind of organisation a subject is, one answer is all of theirs.
    private readonly bool _asksKind = matter.Book.Tables.Rules
        .Where((_, rule) => matter.Matter.OfAnyDay[rule])
        .SelectMany(rule => rule.Rule.Unless.Prepend(rule.Rule.When).OfType<Condition>())
        .SelectMany(condition => condition.SelfAndParts())
        .Any(condition => condition is Condition.OfKind);

    /// <summary>The answer, as <see cref="PreparedContext.Evaluate"/> gives it.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="decision">The answer.</param>
    /// <returns>False where the subject must be judged by itself.</returns>
    internal bool TryDecide(Subject subject, [NotNullWhen(true)] out Decision? decision)
    {
        decision = null;
        if (subject.Memberships.Count != 1 || subject.Related.Count > 0 || subject.Consulted is not null)
        {
            return false;
        }

        var entry = subject.Memberships[0];
        var key = new Key(
            _asksKind || subject.Kind == SubjectKind.NaturalPerson ? subject.Kind : SubjectKind.LegalPerson,
            Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id),
            entry with { EntryId = entry.EntryId is null ? null : Probe, Authority = null, Region = null });
        if (!_known.TryGetValue(key, out var known))
        {
            if (_known.Count >= Most)
            {
                return false;
            }

            known = _known.GetOrAdd(key, matter.Evaluate(new Subject { Kind = key.Kind, BirthDate = key.BirthDate, Memberships = [key.Entry] }));
        }

        decision = Of(known, subject, entry.EntryId);
        return true;
    }

    private Decision Of(Decision known, Subject subject, string? id) => known with
    {
        Subject = Parties.NameOf(subject, matter.Setting.Options.ShowIdentifiers),
        Restrictions = Named(known.Restrictions, id),
        Incentives = Named(known.Incentives, id),
        Procedures = Named(known.Procedures, id),
        Safeguards = Named(known.Safeguards, id),
        NotApplied = known.NotApplied.Select(line => Named(line, id)).ToValueList(),
    };

    private static IReadOnlyList<Finding> Named(IReadOnlyList<Finding> findings, string? id) => findings.Count == 0 ? findings : findings.Select(finding => finding with
    {
        Triggers = finding.Triggers.Select(trigger => trigger.EntryId == Probe ? trigger with { EntryId = id } : trigger).ToValueList(),
        Remedies = finding.Remedies.Select(remedy => remedy.EntryId == Probe ? remedy with { EntryId = id } : remedy).ToValueList(),
    }).ToValueList();

    private static NotApplied Named(NotApplied line, string? id) => line with
    {
        EntryId = line.EntryId == Probe ? id : line.EntryId,
        Missing = line.Missing.Count == 0 ? line.Missing : line.Missing.Select(missing => missing.Replace(Probe, id, StringComparison.Ordinal)).ToValueList(),
    };

    private readonly record struct Key(SubjectKind Kind, DateOnly? BirthDate, Membership Entry);
}
