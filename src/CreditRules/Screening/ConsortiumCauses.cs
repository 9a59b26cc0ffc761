using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Finds the members of a consortium to whom its outcome is due, by asking what would be without the others.</summary>
/// <remarks>
/// Triggers alone don't tell: a finding unites the entries of rules that bind and of rules that only advise, and where a fact
/// is missing there is no finding at all.
/// </remarks>
internal sealed class ConsortiumCauses
{
    private readonly IReadOnlyList<ScreenedSubject> _rows;
    private readonly Func<Subject, Decision> _evaluate;
    private readonly IReadOnlyList<ConsortiumMember> _members;
    private readonly HashSet<object> _particulars;

    internal ConsortiumCauses(IReadOnlyList<ScreenedSubject> rows, Func<Subject, Decision> evaluate)
    {
        (_rows, _evaluate) = (rows, evaluate);
        _members = ConsortiumMember.Of([.. rows.Select(row => row.Subject)]);
        _particulars = [.. _members.Select(member => ParticularsOf(member.Party))];
    }

    /// <summary>The members, in the order of the file; never none.</summary>
    internal IReadOnlyList<ScreenedSubject> Of(Outcome gravest)
    {
        var grave = Enumerable.Range(0, _rows.Count).Where(place => _rows[place].Decision.Outcome == gravest).ToArray();
        var own = grave.Where(place => _evaluate(Alone(place)).Outcome >= gravest).ToArray();
        var causes = grave.Except(own).SelectMany(place => Leading(place, gravest)).Concat(own).ToHashSet();
        return _rows.Where((_, place) => causes.Count == 0 || causes.Contains(place)).ToValueList();
    }

    // Whose entries bring it upon a member that would be better off alone: each that suffices by itself; where none does,
    // all that have entries.
    private IEnumerable<int> Leading(int place, Outcome gravest)
    {
        var others = _members.Where(member => !member.Places.Contains(place)
            && (member.Party.Memberships.Count > 0 || member.Party.Consulted is not null)).ToArray();
        var alone = Alone(place);
        var sufficing = Array.FindAll(others, other => _evaluate(alone with { Related = alone.Related.Append(other.Party).ToValueList() }).Outcome >= gravest);
        return (sufficing.Length > 0 ? sufficing : others).SelectMany(other => other.Places);
    }

    // What the members' rows say of each other by hand is left out too: it is about members all the same.
    private Subject Alone(int place)
    {
        var subject = _rows[place].Subject;
        return subject with { Related = subject.Related.Where(party => !_particulars.Contains(ParticularsOf(party))).ToValueList() };
    }

    private static object ParticularsOf(RelatedParty party) => (party.Role, party.Id, party.IdType, party.Kind, party.Name, party.BirthDate);
}
