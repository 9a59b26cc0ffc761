using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>One member of a consortium, on however many rows it stands.</summary>
/// <param name="Party">The member as the others see it, with the entries of all its rows.</param>
/// <param name="Places">Where it stands among the subjects, the first being 0.</param>
internal sealed record ConsortiumMember(RelatedParty Party, ValueList<int> Places)
{
    /// <summary>The members, in the order in which they first stand among the subjects.</summary>
    internal static IReadOnlyList<ConsortiumMember> Of(IReadOnlyList<Subject> subjects)
    {
        var identifiers = subjects.Select(subject => Identifier.Read(subject.Id ?? "", subject.IdType)).ToArray();
        var members = new List<List<int>>();
        foreach (var place in Enumerable.Range(0, subjects.Count))
        {
            if (members.Find(member => AreSame(member[0], place)) is { } same)
            {
                same.Add(place);
            }
            else
            {
                members.Add([place]);
            }
        }

        return [.. members.Select(places => new ConsortiumMember(PartyOf([.. places.Select(place => subjects[place])]), places.ToValueList()))];

        bool AreSame(int first, int second) => ConsortiumMember.AreSame(identifiers[first], subjects[first].Name, identifiers[second], subjects[second].Name);
    }

    // One code written twice is one member even where its check digit fails, if the name is the same. Of a masked number, or
    // of a name alone, nobody can say so: these stay two members.
    private static bool AreSame(in Identifier left, string? leftName, in Identifier right, string? rightName) =>
        IdentifierMatch.Of(left, leftName, right, rightName) switch
        {
            MatchKind.Exact => true,
            MatchKind.Possible => left.Value == right.Value && left.Check != IdentifierCheck.Masked && SubjectName.AreSame(leftName, rightName),
            _ => false,
        };

    private static RelatedParty PartyOf(Subject[] rows) => new()
    {
        Role = Role.ConsortiumMember,
        Id = rows[0].Id,
        IdType = rows[0].IdType,
        Kind = rows[0].Kind,
        Name = rows[0].Name,
        BirthDate = rows[0].BirthDate,
        Consulted = rows[0].Consulted,
        Memberships = rows.SelectMany(row => row.Memberships).Distinct().ToValueList(),
    };
}
