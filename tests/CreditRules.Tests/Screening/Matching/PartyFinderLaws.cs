using CreditRules.Screening;
using CreditRules.Tests.Screening.Entries;
using CreditRules.Tests.Screening.Index;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Matching;

/// <summary>Whichever way lists are read, a subject's entries are the same, and those that comparing with every entry finds.</summary>
public sealed class PartyFinderLaws(ITestOutputHelper output)
{
    [Fact]
    public void Lists_read_for_some_subjects_give_them_the_entries_that_the_index_gives_them() => ScreeningLaw.Holds("two ways", output, 12, draws =>
    {
        var maker = new SmallLists(draws);
        var (lists, subjects) = (maker.Lists(), maker.Subjects());
        using var built = new BuiltIndex(lists, 1, draws.OneOf(30, 0));
        using var index = built.Open();
        using var table = Entries.Lists.Read(lists, Entries.Lists.Wanted(subjects), draws.OneOf(30, 0), out _);
        var (byIndex, byTable) = (new PartyFinder(index, isStrict: false), new PartyFinder(table, isStrict: false));
        foreach (var subject in subjects)
        {
            var (expected, found) = (byIndex.Find(subject, out var expectedChecks), byTable.Find(subject, out var foundChecks));
            if (expected != found || !expectedChecks.SequenceEqual(foundChecks))
            {
                return $"{subject.Id} {subject.Name}: {Told(expected)} became {Told(found)}\n{string.Join('\n', lists)}";
            }
        }

        return null;
    });

    [Fact]
    public void An_index_gives_a_subject_all_entries_that_comparing_with_every_entry_gives_it()
    {
        var (exact, possible) = (0, 0);
        ScreeningLaw.Holds("all", output, 16, draws =>
        {
            var maker = new SmallLists(draws);
            var (lists, subjects) = (maker.Lists(), maker.Subjects());
            using var built = new BuiltIndex(lists);
            using var index = built.Open();
            var finder = new PartyFinder(index, isStrict: false);
            foreach (var subject in subjects)
            {
                var expected = Compared(index, subject);
                exact += expected.Count(membership => membership.Match == MatchKind.Exact);
                possible += expected.Count(membership => membership.Match == MatchKind.Possible);
                if (!finder.Find(subject, out _).Memberships.SequenceEqual(expected))
                {
                    return $"{subject.Id} {subject.IdType} {subject.Name}\n{string.Join('\n', lists)}";
                }
            }

            return null;
        });

        Assert.True(exact > 15 && possible > 15, $"{exact} {possible}");
    }

    private static List<Membership> Compared(MappedIndex index, Subject subject)
    {
        var found = new List<Membership>();
        var identifier = CreditRules.Identifiers.Identifier.Read(subject.Id ?? "", subject.IdType);
        for (ulong place = 0; place < (ulong)index.EntryBytes;)
        {
            var entry = new StoredEntry(index.EntryAt(place));
            if (PartyMatch.Of(identifier, subject.Name, entry.Identifier(), entry.Text(EntryField.Name)) is { } match)
            {
                found.Add(entry.ToMembership(index.Codes[entry.Head.List], match));
            }

            place += (ulong)entry.Head.Length;
        }

        return found;
    }

    private static string Told(Subject subject) => string.Join(", ", subject.Memberships.Select(membership => $"{membership.List} {membership.EntryId} {membership.Match}"));
}
