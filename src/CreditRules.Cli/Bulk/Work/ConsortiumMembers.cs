using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>Who bids together in a file, as the file gives them.</summary>
/// <remarks>Filled by one thread, then read by any number.</remarks>
internal sealed class ConsortiumMembers
{
    private readonly Dictionary<string, List<(long Row, Subject Given)>> _members = new(StringComparer.Ordinal);

    internal void Add(string consortium, long row, Subject given)
    {
        if (GroupName.Read(consortium) is not { } name)
        {
            return;
        }

        if (!_members.TryGetValue(name, out var members))
        {
            _members[name] = members = [];
        }

        members.Add((row, given));
    }

    /// <summary>The members of a consortium, as the file gives them.</summary>
    internal IEnumerable<Subject> Of(string consortium) =>
        GroupName.Read(consortium) is { } name && _members.TryGetValue(name, out var members) ? members.Select(member => member.Given) : [];

    /// <summary>A member with the others and their entries as related parties.</summary>
    internal Subject Join(string consortium, long row, Subject found, SubjectScreener screener)
    {
        if (GroupName.Read(consortium) is not { } name || !_members.TryGetValue(name, out var members))
        {
            return found;
        }

        var place = members.FindIndex(member => member.Row == row);
        return place < 0
            ? found
            : Consortia.Join([.. members.Select(member => member.Row == row ? found : screener.Finder.Find(member.Given, out _))])[place];
    }
}
