using System.Text;
using CreditRules.Diagnostics;
using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;

namespace CreditRules;

/// <summary>Reads and writes the wire contract: subjects, contexts and decisions as JSON.</summary>
/// <remarks>Pure functions; thread-safe. Reading is strict: unknown and duplicate members are errors.</remarks>
public static class CreditJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a subject.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <exception cref="CreditRulesException">The text has an error; the exception carries every diagnostic.</exception>
    public static Subject ReadSubject(string json, string name = "subject") => Read(json, name, InputShapes.Subject);

    /// <summary>Reads a context.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <exception cref="CreditRulesException">The text has an error; the exception carries every diagnostic.</exception>
    public static Context ReadContext(string json, string name = "context") => Read(json, name, InputShapes.Context);

    /// <summary>Reads a decision that was written by <see cref="Write(Decision)"/>.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <exception cref="CreditRulesException">The text has an error; the exception carries every diagnostic.</exception>
    public static Decision ReadDecision(string json, string name = "decision") => Read(json, name, DecisionShape.Instance);

    /// <summary>Writes a decision: UTF-8 text with LF line ends, the same bytes for the same decision.</summary>
    /// <param name="decision">The decision.</param>
    public static string Write(Decision decision) => JsonText.WriteText(DecisionShape.Instance, decision).TrimEnd('\n');

    /// <summary>Writes a subject, identifiers plain: what a caller hands in.</summary>
    /// <param name="subject">The subject.</param>
    public static string Write(Subject subject) => JsonText.WriteText(InputShapes.Subject, subject).TrimEnd('\n');

    /// <summary>Writes a context.</summary>
    /// <param name="context">The context.</param>
    public static string Write(Context context) => JsonText.WriteText(InputShapes.Context, context).TrimEnd('\n');

    private static T Read<T>(string json, string name, Shape<T> shape)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = Bytes(json);
        var log = new ReadLog(new SourceText(name, bytes));
        if (bytes is null)
        {
            log.Add(FormatProblems.LoneSurrogate, JsonPath.Root, 0);
            throw new CreditRulesException(log.Diagnostics);
        }

        return DocumentReader.TryRead(log, shape, out var value) ? value : throw new CreditRulesException(log.Diagnostics);
    }

    // Half a surrogate pair has no bytes; replacing it would make another text of it.
    private static byte[]? Bytes(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
