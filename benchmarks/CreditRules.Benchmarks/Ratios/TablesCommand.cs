using System.Diagnostics;
using System.Globalization;

namespace CreditRules.Benchmarks;

/// <summary><c>tables</c>: our reading of tables beside CsvHelper's, in turn within one run, as JSON.</summary>
internal static class TablesCommand
{
    private const int Rounds = 9;

    internal static void Run(TextWriter output)
    {
        var passes = new TablePasses();
        (string Name, Func<long> Pass)[] ways =
        [
            ("csvHelperPlaces", passes.HelperPlaces), ("places", passes.Places), ("checkedPlaces", passes.CheckedPlaces), ("csvHelperTexts", passes.HelperTexts), ("texts", passes.Texts),
        ];
        var seen = ways.Select(way => way.Pass()).Distinct().ToArray();
        if (seen.Length != 1)
        {
            throw new InvalidOperationException("the ways of reading don't see the same fields");
        }

        var times = ways.ToDictionary(way => way.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, pass) in ways)
            {
                var watch = Stopwatch.StartNew();
                pass();
                times[name].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var medians = times.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(Rounds / 2));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "milliseconds": { {{string.Join(", ", medians.Select(pair => FormattableString.Invariant($"\"{pair.Key}\": {pair.Value:F1}")))}} }, "timesCsvHelper": { "places": {{medians["csvHelperPlaces"] / medians["places"]:F2}}, "texts": {{medians["csvHelperTexts"] / medians["texts"]:F2}} } }"""));
    }
}
