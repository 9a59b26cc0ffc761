using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>What goes wrong with records: ended, repaired, possible, incomplete, doubled, contradicting.</summary>
internal static class Perturbation
{
    internal static IEnumerable<Membership> Of(Membership record, DateOnly date, Draws draws) => draws.Chance(45) is false ? [record]
        : draws.Below(16) switch
        {
            0 => [record with { Status = MembershipStatus.Repaired }],
            1 => [record with { Status = MembershipStatus.Revoked }],
            2 => [record with { Status = MembershipStatus.Suspended, Disputed = true }],
            3 or 4 => [record with { Match = MatchKind.Possible }],
            5 => [Future(record, date.AddDays(draws.Between(1, 300)))],
            6 => [Past(record, date.AddDays(-draws.Between(1, 40)))],
            7 => [record with { LastDay = record.ListedOn > date ? record.ListedOn : date }],
            8 => [record with { Severity = null, Grade = null, Grounds = null }],
            9 => [record with { Facts = ValueMap<FactValue>.Empty, Grade = null }],
            10 => [record with { EntryId = null }, record with { EntryId = null, Disputed = true }],
            11 => [record, record],
            12 => [record, record with { Status = MembershipStatus.Repaired }],
            13 => [record with { RecordedOn = date.AddDays(-9) }, record with { RecordedOn = date.AddDays(-8), Disputed = true, Severity = null }],
            14 => [record with { RecordedOn = date }, record with { Status = MembershipStatus.Suspended }],
            _ => [record with { ListedOn = date.AddDays(-draws.Between(0, 1500)), LastDay = null }],
        };

    private static Membership Future(Membership record, DateOnly listedOn) =>
        record with { ListedOn = listedOn, LastDay = record.LastDay < listedOn ? listedOn : record.LastDay };

    private static Membership Past(Membership record, DateOnly lastDay) =>
        record with { LastDay = lastDay, ListedOn = record.ListedOn > lastDay ? lastDay : record.ListedOn };
}
