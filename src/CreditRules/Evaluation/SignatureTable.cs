using System.Collections.Concurrent;
using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The signatures that entries have had so far: as many as differ in the answers to what rules ask, however many entries there are.</summary>
internal sealed class SignatureTable(RuleTables tables)
{
    private const int TruthsInPart = 32;
    private const int BitsOfTruth = 2;
    private const int Truths = 3;
    private const int Standings = Truths * Truths;
    private const int MostAskingWithSlots = 3;

    // A path through parts: list, version, grade and standing first, then the answers to the leaves that ask, so many a part.
    private readonly ConcurrentDictionary<(int Before, ulong Part), int> _steps = new();
    private readonly ConcurrentDictionary<int, Signature> _made = new();

    // Paths of two parts, which nearly all are.
    private readonly ConcurrentDictionary<(ulong Head, ulong Answers), Signature> _short = new();

    // Of lists without grades that are asked little: a place for each version, standing and answer, so that nothing is searched.
    private readonly Signature?[]?[] _slots = new Signature?[]?[tables.Lists.Count];
    private int _next;

    /// <summary>A signature by its number.</summary>
    internal Signature this[int number] => _made[number];

    /// <summary>The signature of an entry.</summary>
    internal Signature Of(ListOnDay list, Membership record, DateOnly day, Truth effective, Truth ifVerified)
    {
        var asking = list.Row.Asking.AsSpan();
        if (asking.Length > MostAskingWithSlots || list.Row.IsGraded)
        {
            return Find(list, record, day, effective, ifVerified);
        }

        var slots = Volatile.Read(ref _slots[list.Row.Index]) ?? SlotsOf(list.Row);
        var place = (list.Place * Standings) + ((int)effective * Truths) + (int)ifVerified;
        ref var slot = ref slots[(place << (BitsOfTruth * asking.Length)) | (int)Part(asking, record, list.Version, day)];
        var known = Volatile.Read(ref slot);
        if (known is null)
        {
            known = Find(list, record, day, effective, ifVerified);
            Volatile.Write(ref slot, known);
        }

        return known;
    }

    private Signature?[] SlotsOf(ListRow list)
    {
        var slots = new Signature?[(list.List.Versions.Count * Standings) << (BitsOfTruth * list.Asking.Count)];
        return Interlocked.CompareExchange(ref _slots[list.Index], slots, null) ?? slots;
    }

    private Signature Find(ListOnDay list, Membership record, DateOnly day, Truth effective, Truth ifVerified)
    {
        // Invariant: 20 bits each for the list, the version and the grade; the compiler sees to the first, and no document has
        // room for as many versions or grades.
        var head = ((ulong)list.Row.Index << 44) | ((ulong)list.Place << 24) | ((ulong)Grades.Place(list.Version, record.Grade) << 4)
            | ((ulong)effective << BitsOfTruth) | (ulong)ifVerified;
        var asking = list.Row.Asking.AsSpan();
        var first = Part(asking[..Math.Min(asking.Length, TruthsInPart)], record, list.Version, day);
        if (asking.Length <= TruthsInPart && _short.TryGetValue((head, first), out var known))
        {
            return known;
        }

        var step = Step(Step(-1, head), first);
        for (var i = TruthsInPart; i < asking.Length; i += TruthsInPart)
        {
            step = Step(step, Part(asking[i..Math.Min(asking.Length, i + TruthsInPart)], record, list.Version, day));
        }

        var found = _made.TryGetValue(step, out var made) ? made : Make(step, list.Row, record, list.Version, day, effective, ifVerified);
        return asking.Length <= TruthsInPart ? _short.GetOrAdd((head, first), found) : found;
    }

    private ulong Part(ReadOnlySpan<int> leaves, Membership record, ListVersion version, DateOnly day)
    {
        var part = 0UL;
        foreach (var leaf in leaves)
        {
            part = (part << BitsOfTruth) | (ulong)Judge(leaf, record, version, day);
        }

        return part;
    }

    private Signature Make(int number, ListRow list, Membership record, ListVersion version, DateOnly day, Truth effective, Truth ifVerified)
    {
        var (notRed, ordinary) = (
            Grades.Judge(record, version, version.Polarity is not (null or Polarity.Red), static (grade, _) => grade.Polarity != Polarity.Red, 0),
            Grades.Judge(record, version, version.Tier == Tier.Ordinary, static (grade, _) => grade.Tier == Tier.Ordinary, 0));
        return _made.GetOrAdd(number, new Signature
        {
            Number = number,
            List = list,
            Effective = effective,
            EffectiveIfVerified = ifVerified,
            Leaves = Judge(list.OwnLeaves, record, version, day),
            IsNotRed = notRed,
            IsOrdinary = LeafTruth.Least(notRed, ordinary),
            IsBlack = Grades.Judge(record, version, version.Polarity == Polarity.Black, static (grade, _) => grade.Polarity == Polarity.Black, 0),
            Field = version.Field,
        });
    }

    private Truth[] Judge(ValueList<int> leaves, Membership record, ListVersion version, DateOnly day)
    {
        var truths = new Truth[leaves.Count];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = Judge(leaves[i], record, version, day);
        }

        return truths;
    }

    private Truth Judge(int leaf, Membership record, ListVersion version, DateOnly day) =>
        tables.Leaves[leaf] is Listed listed ? LeafTruth.Of(listed, record, version, day) : Truth.True;

    private int Step(int before, ulong part)
    {
        if (_steps.TryGetValue((before, part), out var known))
        {
            return known;
        }

        var next = Interlocked.Increment(ref _next) - 1;
        return _steps.GetOrAdd((before, part), next);
    }
}
