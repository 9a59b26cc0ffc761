using System.Text;
using CreditRules.Screening;
using CreditRules.Tests.Laws.Generation;
using Xunit.Abstractions;

namespace CreditRules.Tests.Screening.Entries;

/// <summary>An entry that is stored reads back equal.</summary>
public sealed class StoredEntryLaws(ITestOutputHelper output)
{
    private static readonly string[] Texts = ["", "a", "甲", "\"", "\"\"", "甲\"乙\"", "\0", "𠀀", new string('x', 300)];

    [Fact]
    public void An_entry_that_is_stored_reads_back_equal() => ScreeningLaw.Holds("stored", output, 4, draws =>
    {
        var buffer = new EntryBuffer();
        var written = new List<(int At, EntryHead Head, string[] Texts)>();
        for (var number = draws.Between(1, 5); number > 0; number--)
        {
            var entry = (Head: Head(draws), Texts: (string[])[.. Enum.GetValues<EntryField>().Select(_ => draws.Pick(Texts))]);
            written.Add((Write(buffer, entry.Head, entry.Texts, draws), entry.Head, entry.Texts));
            if (draws.Chance(20))
            {
                buffer.Undo();
                written.RemoveAt(written.Count - 1);
            }
        }

        var bytes = buffer.Bytes.ToArray();
        return written.FirstOrDefault(entry => !IsEqual(bytes.AsSpan(entry.At), entry.Head, entry.Texts)) is { Texts: not null } wrong ? $"{wrong.Head}" : null;
    });

    [Fact]
    public void A_buffer_that_is_used_again_keeps_nothing()
    {
        var buffer = new EntryBuffer();
        Write(buffer, Head(new Draws([])), [.. Enum.GetValues<EntryField>().Select(_ => new string('x', 20_000))], new Draws([]));
        Assert.True(buffer.Length > 100_000);

        buffer.Clear();

        Assert.Equal(0, buffer.Length);
        Assert.Equal(0, Write(buffer, Head(new Draws([])), [.. Enum.GetValues<EntryField>().Select(_ => "")], new Draws([])));
        Assert.Equal(EntryHead.Bytes + (8 * sizeof(uint)), buffer.Length);
        Assert.Equal(buffer.Length, EntryHead.Read(buffer.Last).Length);
    }

    [Fact]
    public void As_a_membership_it_says_all_that_the_record_said()
    {
        var buffer = new EntryBuffer();
        var head = new EntryHead
        {
            ListedOn = new DateOnly(2017, 3, 1),
            LastDay = new DateOnly(2019, 3, 1),
            RecordedOn = new DateOnly(2018, 1, 1),
            Status = MembershipStatus.Suspended,
            Severity = Severity.Serious,
            Disputed = true,
            IdType = IdType.Uscc,
        };
        Write(buffer, head, ["91371003XXXXXXX19K", "甲", "号1", "税务局", "371003", "grade", "[\"evasion\"]", "{\"unpaidTax\":true}"], new Draws([]));

        var membership = new StoredEntry(buffer.Last).ToMembership("tax-major", MatchKind.Possible);

        Assert.Equal(
            new Membership
            {
                List = "tax-major",
                EntryId = "号1",
                Status = MembershipStatus.Suspended,
                ListedOn = new DateOnly(2017, 3, 1),
                LastDay = new DateOnly(2019, 3, 1),
                Severity = Severity.Serious,
                Grade = "grade",
                Grounds = ["evasion"],
                Facts = new Dictionary<string, FactValue> { ["unpaidTax"] = FactValue.Of(true) },
                Disputed = true,
                Match = MatchKind.Possible,
                RecordedOn = new DateOnly(2018, 1, 1),
                Authority = "税务局",
                Region = "371003",
            },
            membership);
    }

    private static EntryHead Head(Draws draws) => new()
    {
        List = (ushort)draws.OneOf(0, 1, 65535),
        Source = (ushort)draws.OneOf(0, 7, 65535),
        Record = draws.OneOf(0u, 2u, uint.MaxValue),
        ListedOn = draws.OneOf(new DateOnly(2017, 3, 1), DateOnly.MinValue, DateOnly.MaxValue),
        LastDay = draws.OneOf(null, new DateOnly(2017, 3, 1), DateOnly.MinValue, (DateOnly?)DateOnly.MaxValue),
        RecordedOn = draws.OneOf(null, DateOnly.MinValue, (DateOnly?)new DateOnly(2020, 2, 29)),
        Status = draws.Pick(Enum.GetValues<MembershipStatus>()),
        Severity = draws.OneOf(null, Severity.Minor, (Severity?)Severity.Serious),
        Disputed = draws.Chance(50),
        IdType = draws.OneOf(null, IdType.Uscc, (IdType?)IdType.Other),
    };

    private static int Write(EntryBuffer buffer, EntryHead head, string[] texts, Draws draws)
    {
        var at = buffer.Begin();
        foreach (var text in texts)
        {
            var isQuoted = draws.Chance(50) || text.Contains('"', StringComparison.Ordinal);
            buffer.Add(Encoding.UTF8.GetBytes(isQuoted ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text), isQuoted);
        }

        buffer.End(head);
        return at;
    }

    private static bool IsEqual(ReadOnlySpan<byte> bytes, EntryHead head, string[] texts)
    {
        var entry = new StoredEntry(bytes);
        foreach (var (field, text) in Enum.GetValues<EntryField>().Zip(texts))
        {
            if ((entry.Text(field) ?? "") != text)
            {
                return false;
            }
        }

        return entry.Head with { Length = 0 } == head;
    }
}
