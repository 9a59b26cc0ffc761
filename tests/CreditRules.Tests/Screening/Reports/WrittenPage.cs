using System.Text;
using System.Xml;
using System.Xml.Linq;
using CreditRules.Cli.Reports.Html;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Reports;

/// <summary>An HTML report as bytes, text and elements.</summary>
internal sealed class WrittenPage
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    internal WrittenPage(IReadOnlyList<ScreenedSubject> subjects, ScreeningReport? report = null, Language language = Language.Chinese, RuleBook? book = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new HtmlReport(stream, book ?? Bidders.Book, language))
        {
            foreach (var subject in subjects)
            {
                writer.Add(subject);
            }

            writer.Complete(report ?? Bidders.Report(subjects));
        }

        Bytes = stream.ToArray();
        Text = Encoding.UTF8.GetString(Bytes);

        // Whatever is well-formed as XML has no element left open and no text that became markup.
        using var reader = XmlReader.Create(new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader).Root!;
    }

    internal byte[] Bytes { get; }

    internal string Text { get; }

    internal XElement Root { get; }

    internal IEnumerable<XElement> All(string tag, string? @class = null) => Root.Descendants(Html + tag)
        .Where(element => @class is null || (element.Attribute("class")?.Value ?? "").Split(' ').Contains(@class));

    /// <summary>The section of one subject.</summary>
    internal XElement Section(long row) => All("section").Single(section => section.Attribute("id")?.Value == "r" + row);
}
