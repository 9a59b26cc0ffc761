using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>An older index beside the new one: whom their difference touches.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class OlderLists(SubjectScreener now, SubjectScreener before, EntrySearch newEntries, EntrySearch oldEntries)
{
    // Where only the lists that were searched count as consulted, another set of them is another answer for everybody.
    private readonly bool _touchesAll = now.Finder.IsStrict && !now.Finder.Consulted!.SequenceEqual(before.Finder.Consulted!);

    internal SubjectScreener Before { get; } = before;

    /// <summary>Whether an entry of a subject, or of a party related to it, is new, gone or changed.</summary>
    internal bool IsTouched(Subject subject) => _touchesAll
        || Differ(subject.Id, subject.IdType, subject.Name)
        || subject.Related.Any(party => Differ(party.Id, party.IdType, party.Name));

    private bool Differ(string? id, IdType idType, string? name)
    {
        var code = PartyCode.Of(Identifiers.Identifier.Read(id ?? "", idType));
        var (old, current) = (Before.Finder.PlacesOf(code, name), now.Finder.PlacesOf(code, name));
        return old.Count != current.Count || !Texts(oldEntries, old).SequenceEqual(Texts(newEntries, current), StringComparer.Ordinal);
    }

    // What is stored of an entry, where it was read from aside.
    private static IEnumerable<string> Texts(EntrySearch entries, List<ulong> places) =>
        places.Select(place => StoredEntry.Content(entries.EntryAt(place), entries.Codes)).Order(StringComparer.Ordinal);
}
