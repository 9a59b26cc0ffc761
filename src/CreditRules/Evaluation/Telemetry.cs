using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using CreditRules.Format;

namespace CreditRules.Evaluation;

/// <summary>What may be heard of decisions: how many of which outcome, how long they took, by which book. Never about whom.</summary>
/// <remarks>Where nobody listens, a decision costs one look at a flag more.</remarks>
internal static class Telemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    internal const string Name = "CreditRules";

    private const string Evaluate = "evaluate";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Source = new(Name);

    private static readonly Counter<long> Decisions =
        Meter.CreateCounter<long>("creditrules.decisions", "{decision}", "Decisions by outcome, door and version of the rule book.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("creditrules.decision.duration", "s", "How long an evaluation took.");

    /// <summary>Whether anybody listens to evaluations.</summary>
    internal static bool IsHeard => Decisions.Enabled || Duration.Enabled || Source.HasListeners();

    /// <summary>Whether anybody counts what is screened.</summary>
    internal static bool IsCounting => Decisions.Enabled;

    /// <summary>Evaluates and tells who listens.</summary>
    internal static Decision Watch(PreparedContext context, Subject subject)
    {
        using var activity = Source.StartActivity("creditrules.evaluate");
        var start = Stopwatch.GetTimestamp();
        var decision = context.Decide(subject);
        var outcome = DecisionParts.Outcome.WordOf(decision.Outcome);
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new("outcome", outcome), Version(context));
        Decisions.Add(1, new("outcome", outcome), new("door", Evaluate), Version(context));
        activity?.SetTag("creditrules.domain", context.Context.Domain)
            .SetTag("creditrules.region", context.Context.Region)
            .SetTag("creditrules.date", context.Context.Date.ToString(DateShape.Format, CultureInfo.InvariantCulture))
            .SetTag("creditrules.outcome", outcome)
            .SetTag("creditrules.rulebook.version", decision.RuleBook.Version)
            .SetTag("creditrules.rulebook.hash", decision.RuleBook.Hash);
        return decision;
    }

    /// <summary>Counts what was screened.</summary>
    internal static void Count(PreparedContext context, string door, ReadOnlySpan<Outcome> outcomes)
    {
        for (var outcome = Outcome.Clear; outcome <= Outcome.Prohibited; outcome++)
        {
            if (outcomes.Count(outcome) is > 0 and var count)
            {
                Decisions.Add(count, new("outcome", DecisionParts.Outcome.WordOf(outcome)), new("door", door), Version(context));
            }
        }
    }

    private static KeyValuePair<string, object?> Version(PreparedContext context) => new("rulebook.version", context.Book.Source.Version);
}
