using System.Diagnostics;
using System.Globalization;
using CreditRules.Cli.Output;

namespace CreditRules.Cli.Bulk;

/// <summary>Tells how far a run is in plain lines, every few seconds: for logs. A run that is done sooner says nothing.</summary>
internal sealed class LineProgress : Progress
{
    private const double Mebibyte = 1024 * 1024;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly Screen _screen;
    private readonly Language _language;
    private readonly Timer _timer;
    private readonly Lock _gate = new();
    private (LocalText What, Func<long> Position, long? Length, Stopwatch Since)? _step;

    internal LineProgress(Screen screen, Language language)
    {
        (_screen, _language) = (screen, language);
        _timer = new Timer(_ => Tell(), null, Every, Every);
    }

    internal override void Begin(LocalText what, Func<long> position, long? length)
    {
        lock (_gate)
        {
            _step = (what, position, length, Stopwatch.StartNew());
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => _timer.Dispose();

    /// <summary>How far a step is, how fast, and how long it will take.</summary>
    internal static string Line(string what, long position, long? length, TimeSpan since)
    {
        var rate = position / Math.Max(since.TotalSeconds, 0.001);
        var text = string.Create(CultureInfo.InvariantCulture, $"{what}: {position / Mebibyte:F0} MiB, {rate / Mebibyte:F1} MiB/s");
        return length is > 0 and var whole && rate > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{text}, {100.0 * position / whole:F0} %, {TimeSpan.FromSeconds(Math.Max(whole - position, 0) / rate):hh\\:mm\\:ss}")
            : text;
    }

    private void Tell()
    {
        lock (_gate)
        {
            if (_step is var (what, position, length, since))
            {
                _screen.Line(Line(what.In(_language), position(), length, since.Elapsed));
            }
        }
    }
}
