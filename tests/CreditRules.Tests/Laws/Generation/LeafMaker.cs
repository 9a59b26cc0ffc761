using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes a <c>listed</c> around an entry that satisfies it, so that some entry always does.</summary>
internal sealed class LeafMaker(ValueList<EntryKind> kinds, Draws draws)
{
    internal Listed Make(EntryKind kind, Func<Polarity, bool> isAllowed)
    {
        var isNamed = draws.Chance(25) is false;
        var leaf = isNamed
            ? new Listed { List = kind.List.Id, Polarity = draws.Chance(15) ? kind.Polarity : null }
            : draws.Below(3) switch
            {
                0 => new Listed { Polarity = kind.Polarity },
                1 when kind.Tier is { } tier => new Listed { Tier = tier },
                _ => new Listed { Field = kind.Version.Field },
            };
        if (draws.Chance(10) && kind.Tier is { } asked)
        {
            leaf = leaf with { Tier = asked };
        }

        // Invariant: what a leaf without a polarity could mean must all be allowed where it stands.
        leaf = kinds.Where(other => other.Fits(leaf)).All(other => isAllowed(other.Polarity)) ? leaf : leaf with { Polarity = kind.Polarity };
        return Narrow(isNamed ? OfOneList(leaf, kind) : leaf);
    }

    internal static ValueList<string> RolesOf(Draws draws) => draws.Below(10) switch
    {
        < 5 => Role.SelfOnly,
        5 => [Role.Self, Catalogue.Roles[1]],
        6 => [Catalogue.Roles[1]],
        7 => [Role.ConsortiumMember, Role.Self],
        8 => [Role.ConsortiumMember],
        _ => [Catalogue.Roles[3], Catalogue.Roles[4]],
    };

    private Listed Narrow(Listed leaf) => leaf with
    {
        As = RolesOf(draws),
        Severity = draws.Chance(15) ? draws.Some(Enum.GetValues<Severity>(), 40) : [],
        ListedFor = leaf.ListedFor ?? (draws.Chance(15) ? Duration(null) : null),
    };

    // Only a leaf that names its list may ask for what the list alone declares.
    private Listed OfOneList(Listed leaf, EntryKind kind)
    {
        if (kind.Grade is not null && draws.Chance(40))
        {
            leaf = leaf with { Polarity = leaf.Polarity ?? kind.Polarity, Tier = null, Grade = GradeOf(kind) };
            leaf = leaf.Polarity == kind.Polarity ? leaf : leaf with { Grade = null };
        }

        var declared = draws.Pick(ListMaker.Facts);
        return leaf with
        {
            Grounds = draws.Chance(15) ? draws.Some(ListMaker.Grounds, 30) : [],
            Facts = draws.Chance(20) ? new Dictionary<string, ValueTest> { [declared.Name] = TestMaker.Make(declared, draws) }.ToValueMap() : ValueMap<ValueTest>.Empty,
            ListedFor = draws.Chance(25) ? OfOneList(kind) : null,
        };
    }

    private ListedFor OfOneList(EntryKind kind) => kind.List.Versions.All(version => version.PublicationGap is not null) && draws.Chance(70)
        ? new() { AtLeast = Period.Months(draws.Between(9, 30)), Chained = true }
        : Duration(draws.Chance(60) ? "decidedOn" : null);

    private ListedFor Duration(string? since) => draws.Below(3) switch
    {
        0 => new() { AtLeast = Calendar.Length(draws), Since = since },
        1 => new() { Within = Calendar.Length(draws), Since = since },
        _ => new() { AtLeast = Period.Days(draws.Between(1, 60)), Within = Period.Months(draws.Between(3, 30)), Since = since },
    };

    private GradeTest GradeOf(EntryKind kind)
    {
        var codes = kind.Version.Grades.Select(grade => grade.Code).ToList();
        var place = codes.IndexOf(kind.Grade!);
        return draws.Below(3) switch
        {
            1 when place + 1 < codes.Count => new() { Below = codes[place + 1] },
            2 => new() { AtLeast = kind.Grade },
            _ => new() { In = [kind.Grade!] },
        };
    }
}
