using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A list as it stands in one place on one day.</summary>
internal sealed class ListOnDay
{
    internal ListOnDay(ListRow row, PreparedContext prepared)
    {
        var context = prepared.Context;
        Row = row;
        Place = row.List.PlaceOn(context.Date);
        Version = row.List.Versions[Place];
        Counts = Region.Covers(Version.Region, context.Region);
        IsTimed = row.Timed is { } timed && timed.Meets(prepared.Matter.OfAnyDay);
    }

    internal ListRow Row { get; }

    internal ListVersion Version { get; }

    /// <summary>The version's place among all.</summary>
    internal int Place { get; }

    /// <summary>Whether entries on it count here.</summary>
    internal bool Counts { get; }

    /// <summary>Whether some rule that may speak of the matter asks how long ago an own entry began.</summary>
    internal bool IsTimed { get; }
}
