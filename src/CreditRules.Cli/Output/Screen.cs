using System.Globalization;

namespace CreditRules.Cli.Output;

/// <summary>A stream of lines for a person, in colour where there is a terminal.</summary>
internal sealed class Screen(TextWriter writer, bool isColoured)
{
    internal TextWriter Writer { get; } = writer;

    /// <summary>Writes text as it stands: for JSON, which is exact to the byte.</summary>
    internal void Exact(string text) => Writer.Write(text);

    /// <summary>What bytes are written to, behind all text so far.</summary>
    internal Stream ToStream()
    {
        Writer.Flush();
        return Writer is StreamWriter { BaseStream: var stream } ? stream : new WriterStream(Writer);
    }

    internal void Line(string text = "", Paint paint = Paint.None) => Writer.Write(Painted(text, paint) + "\n");

    /// <summary>Writes several plain lines.</summary>
    internal void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    private string Painted(string text, Paint paint) =>
        isColoured && paint != Paint.None ? $"\u001b[{(int)paint}m{Harmless(text)}\u001b[0m" : Harmless(text);

    // Names and messages come from files: a control or direction character could rewrite what the reader sees.
    private static string Harmless(string text) => string.Concat(text.Select(c => c switch
    {
        '\n' => '\n',
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => '?',
        _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control ? ' ' : c,
    }));
}

/// <summary>A colour, by its number in a terminal's escape sequence.</summary>
internal enum Paint
{
    None = 0,
    Bold = 1,
    Red = 31,
    Green = 32,
    Yellow = 33,
}
