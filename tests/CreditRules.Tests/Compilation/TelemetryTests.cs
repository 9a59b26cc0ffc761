using System.Diagnostics;
using System.Diagnostics.Metrics;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>What can be heard of decisions: how many of which outcome, by which book, how long; never about whom.</summary>
public sealed class TelemetryTests
{
    private const string Version = "7.0.1";

    private readonly PreparedContext _context = CreditRules.RuleBook.Make(
        [.. Book(Set(Rule(Listed(), "bar"))).Content.Documents.Select(document => new CreditRules.Format.LoadedDocument(document, null))],
        new RuleBookOptions { Version = Version },
        []).For(Matter());

    [Fact]
    public void Decisions_are_counted_by_outcome_door_and_version_of_the_book()
    {
        var heard = new List<(long Count, string? Outcome, string? Door)>();
        using var listener = Listening<long>("creditrules.decisions", (count, tags) => heard.Add((count, tags["outcome"], tags["door"])));

        var signatures = new PackedSignature[1];
        _context.Evaluate(Subject(On()));
        _context.Screen(Subject(), []);
        Assert.True(_context.TryPack(Subject(On()), signatures, out var packed));
        _context.Screen([packed, packed], [signatures[0], signatures[0]], new Outcome[2], []);

        Assert.Equal([(1, "prohibited", "evaluate"), (1, "clear", "screen"), (2, "prohibited", "batch")], heard);
    }

    [Fact]
    public void An_evaluation_tells_how_long_it_took()
    {
        var heard = new List<string?>();
        using var listener = Listening<double>("creditrules.decision.duration", (_, tags) => heard.Add(tags["outcome"]));

        _context.Evaluate(Subject());

        Assert.Equal(["clear"], heard);
    }

    [Fact]
    public void An_activity_tells_of_the_matter_and_never_of_the_subject()
    {
        var heard = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "CreditRules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Version.Equals(activity.GetTagItem("creditrules.rulebook.version")))
                {
                    heard.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        var decision = _context.Evaluate(Subject(On()) with { Id = "WHO", IdType = IdType.Other, Name = "某某" });

        var activity = Assert.Single(heard);
        Assert.Equal("creditrules.evaluate", activity.OperationName);
        Assert.Equal(
            ["creditrules.date", "creditrules.domain", "creditrules.outcome", "creditrules.region", "creditrules.rulebook.hash", "creditrules.rulebook.version"],
            activity.TagObjects.Select(tag => tag.Key).Order(StringComparer.Ordinal));
        Assert.Equal("prohibited", activity.GetTagItem("creditrules.outcome"));
        Assert.Equal(decision.RuleBook.Hash, activity.GetTagItem("creditrules.rulebook.hash"));
        Assert.DoesNotContain(activity.TagObjects, tag => tag.Value is "WHO" or "某某");
    }

    [Fact]
    public void Listening_changes_no_decision()
    {
        var unheard = CreditJson.Write(_context.Evaluate(Subject(On())));
        using var listener = Listening<long>("creditrules.decisions", (_, _) => { });

        Assert.Equal(unheard, CreditJson.Write(_context.Evaluate(Subject(On()))));
    }

    // Other tests decide at the same time, by books of other versions.
    private static MeterListener Listening<T>(string instrument, Action<T, Dictionary<string, string?>> hear)
        where T : struct
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (published, own) =>
            {
                if (published.Meter.Name == "CreditRules" && published.Name == instrument)
                {
                    own.EnableMeasurementEvents(published);
                }
            },
        };
        listener.SetMeasurementEventCallback<T>((_, value, tags, _) =>
        {
            var named = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value as string, StringComparer.Ordinal);
            if (named["rulebook.version"] == Version)
            {
                hear(value, named);
            }
        });
        listener.Start();
        return listener;
    }
}
