using Spectre.Console;

namespace CreditRules.Cli.Bulk;

/// <summary>Tells how far a run is by a bar on a terminal, with rate and remaining time.</summary>
internal sealed class BarProgress : Progress
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Language _language;
    private readonly Thread _teller;
    private readonly ManualResetEventSlim _isOver = new();
    // One reference, so that the other thread never sees half of a step.
    private Step? _next;

    internal BarProgress(TextWriter writer, Language language)
    {
        _language = language;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        _teller = new Thread(() => Tell(console)) { IsBackground = true };
        _teller.Start();
    }

    internal override void Begin(LocalText what, Func<long> position, long? length) => Volatile.Write(ref _next, new Step(what, position, length));

    /// <inheritdoc/>
    public override void Dispose()
    {
        _isOver.Set();
        _teller.Join();
        _isOver.Dispose();
    }

    private void Tell(IAnsiConsole console) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
        .Start(bars =>
        {
            (ProgressTask Bar, Func<long> Position)? shown = null;
            bool isOver;
            do
            {
                isOver = _isOver.Wait(Every);
                if (Interlocked.Exchange(ref _next, null) is var (what, position, length))
                {
                    shown?.Bar.StopTask();
                    shown = (bars.AddTask(Markup.Escape(what.In(_language)), maxValue: length ?? double.MaxValue), position);
                }

                if (shown is var (bar, at))
                {
                    bar.Value = at();
                    bar.IsIndeterminate = bar.MaxValue == double.MaxValue;
                }
            }
            while (!isOver);
        });

    private sealed record Step(LocalText What, Func<long> Position, long? Length);
}
