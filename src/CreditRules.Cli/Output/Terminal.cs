using System.Text;
using CreditRules.Cli.Bulk;

namespace CreditRules.Cli.Output;

/// <summary>Where a command reads and writes: the answer to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal(Stream input, Screen output, Screen error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal Stream Input { get; } = input;

    internal Screen Out { get; } = output;

    internal Screen Error { get; } = error;

    /// <summary>Whether somebody watches what is written to <see cref="Error"/>.</summary>
    internal bool IsWatched { get; init; }

    /// <summary>Tells how far a run is: by a bar for who watches, else by lines.</summary>
    internal Progress ProgressIn(Language language) => IsWatched ? new BarProgress(Error.Writer, language) : new LineProgress(Error, language);

    /// <summary>The process's own: UTF-8 without a mark, LF, coloured on a terminal unless NO_COLOR is set.</summary>
    internal static Terminal OfProcess()
    {
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            Console.OpenStandardInput(),
            new Screen(Writer(Console.OpenStandardOutput(), autoFlush: false), colour && !Console.IsOutputRedirected),
            new Screen(Writer(Console.OpenStandardError(), autoFlush: true), colour && !Console.IsErrorRedirected))
        {
            IsWatched = !Console.IsErrorRedirected,
        };
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) => new(stream, Utf8) { NewLine = "\n", AutoFlush = autoFlush };
}
