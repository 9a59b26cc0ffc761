using System.Security.Cryptography;
using System.Text;
using CreditRules.Explaining;

namespace CreditRules.Cli.Reports.Html;

/// <summary>The page down to its first heading: what may run is our script and our style, known by their hashes, and nothing is fetched.</summary>
internal sealed class PageHead(Markup markup, ReportTelling telling, Language language)
{
    internal const string Script = "report.js";
    private const string Style = "report.css";

    internal void Write()
    {
        var title = ReportTexts.Title.In(language);
        var style = Resource(Style) + PrintedHeader();
        markup.Raw("<!DOCTYPE html>").Line();
        markup.Open("html", ("lang", Page.Tag(language)), ("xmlns", "http://www.w3.org/1999/xhtml")).Line();
        markup.Open("head").Line();
        markup.Void("meta", ("charset", "utf-8")).Line();
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style))).Line();
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        markup.Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        markup.Element("title", $"{title} · {telling.Matter.In(language)}");
        markup.Open("style").Raw(style).Close("style").Close("head").Open("body").Line();
        markup.Open("header").Line();
        markup.Element("h1", title).Element("p", telling.Matter.In(language), ("class", "matter"));
        markup.Element("p", RuleBook(), ("class", "book"));
        markup.Element("p", HtmlTexts.Disclaimer.In(language), ("class", "book"));
        markup.Close("header").Open("main").Line();
    }

    internal static string Resource(string name)
    {
        using var stream = typeof(PageHead).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string RuleBook() => Texts.RuleBookLine.With(telling.Summary.RuleBook.Version, telling.Summary.RuleBook.Hash).In(language);

    private static string Policy(string style) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(Resource(Script))}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What stands at the head of every sheet of paper.
    private string PrintedHeader() =>
        $"@page {{ @top-left {{ content: \"{Quoted(telling.Matter.In(language))}\"; }} @top-right {{ content: \"{Quoted(telling.Summary.RuleBook.Hash)}\"; }} }}\n";

    // Within a CSS string everything but letters and digits is escaped: no text ends the string or the element.
    private static string Quoted(string text) => string.Concat(XmlText.Clean(text).EnumerateRunes().Select(rune =>
        Rune.IsLetterOrDigit(rune) ? rune.ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\{rune.Value:X6}")));
}
