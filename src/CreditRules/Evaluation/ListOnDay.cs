using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>A list as it stands in one place on one day.</summary>
internal sealed class ListOnDay
{
    internal ListOnDay(ListRow row, Context context)
    {
        Row = row;
        Place = row.List.PlaceOn(context.Date);
        Version = row.List.Versions[Place];
        Counts = Region.Covers(Version.Region, context.Region);
    }

    internal ListRow Row { get; }

    internal ListVersion Version { get; }

    /// <summary>The version's place among all.</summary>
    internal int Place { get; }

    /// <summary>Whether entries on it count here.</summary>
    internal bool Counts { get; }
}
