using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CreditRules.Cli.Reports.Html;

/// <summary>Writes HTML that is well-formed XML too. Every text and every attribute's value is encoded here and nowhere else.</summary>
internal sealed class Markup(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element.</summary>
    internal Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        Attributes(tag, attributes);
        writer.Write('>');
        return this;
    }

    /// <summary>Closes an element and, of one that stands on a line of its own, the line.</summary>
    internal Markup Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
        return IsInline(tag) ? this : Line();
    }

    /// <summary>An element that has no content.</summary>
    internal Markup Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        Attributes(tag, attributes);
        writer.Write("/>");
        return this;
    }

    internal Markup Text(string text)
    {
        Encoder.Encode(writer, XmlText.Clean(text));
        return this;
    }

    /// <summary>An element with a text.</summary>
    internal Markup Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    internal Markup Line()
    {
        writer.Write('\n');
        return this;
    }

    /// <summary>Our own text as it stands: a style sheet or a script.</summary>
    internal Markup Raw(string text)
    {
        writer.Write(text);
        return this;
    }

    // An attribute without a value is left out.
    private void Attributes(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.Write($" {name}=\"");
                Text(value);
                writer.Write('"');
            }
        }
    }

    private static bool IsInline(string tag) => tag is "a" or "bdi" or "span" or "strong" or "label" or "td" or "th" or "summary" or "button" or "rect";
}
