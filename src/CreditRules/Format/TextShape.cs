using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>A text that isn't empty, of one form where the shape names a form.</summary>
internal sealed partial class TextShape : Shape<string>
{
    internal const int MaxLength = 65536;

    internal static readonly TextShape Any = new(null, (Regex?)null, "文本", "a text");

    internal static readonly TextShape Code =
        new(CodePattern, CodeRegex(), "小写字母、数字和连字符组成的代码", "a code of lower-case letters, digits and hyphens");

    internal static readonly TextShape Name =
        new(NamePattern, NameRegex(), "以小写字母开头、由字母和数字组成的名称", "a name of letters and digits that starts with a small letter");

    internal static readonly TextShape Version =
        new(VersionPattern, VersionRegex(), "形如 `1.0.0` 的版本号", "a version such as `1.0.0`");

    internal static readonly TextShape Region =
        new(RegionPattern, RegionRegex(), "6 位行政区划代码（GB/T 2260）", "a region code of six digits (GB/T 2260)");

    internal static readonly TextShape RuleReference =
        new(ReferencePattern, ReferenceRegex(), "形如 `规则集#规则` 的引用", "a reference such as `rule-set#rule`");

    // A dollar sign also matches before a final line break, and JSON Schema's does not: End goes in its place.
    internal const string End = "\\z";

    private const string CodePattern = "^[a-z0-9]+(-[a-z0-9]+)*";
    private const string NamePattern = "^[a-z][A-Za-z0-9]*";
    private const string VersionPattern = "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)";
    private const string RegionPattern = "^[0-9]{6}";
    private const string ReferencePattern = CodePattern + "#[a-z0-9]+(-[a-z0-9]+)*";

    private readonly string? _pattern;
    private readonly Func<string, bool>? _isOfForm;

    /// <summary>A form, by its pattern without an end and by the same with <see cref="End"/>.</summary>
    internal TextShape(string? pattern, Regex? regex, string formZh, string formEn)
        : this(pattern, regex is null ? null : (Func<string, bool>)regex.IsMatch, formZh, formEn)
    {
    }

    /// <summary>A form, by its pattern without an end and by a test that says the same.</summary>
    internal TextShape(string? pattern, Func<string, bool>? isOfForm, string formZh, string formEn)
    {
        _pattern = pattern is null ? null : pattern + "$";
        _isOfForm = isOfForm;
        Form = new Particular(formZh, formEn);
    }

    internal Particular Form { get; }

    internal bool Matches(string text) => text.Length is > 0 and <= MaxLength && (_isOfForm is null || _isOfForm(text));

    internal override bool TryRead(Node node, out string value)
    {
        var text = node.Text();
        value = text ?? string.Empty;
        if (text is null || Matches(text))
        {
            return text is not null;
        }

        if (text.Length == 0)
        {
            node.Report(FormatProblems.Empty);
        }
        else
        {
            node.Report(FormatProblems.WrongForm, Form);
        }

        return false;
    }

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) => _pattern is null
        ? new JsonObject { ["type"] = "string", ["minLength"] = 1 }
        : new JsonObject { ["type"] = "string", ["pattern"] = _pattern };

    [GeneratedRegex(CodePattern + End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeRegex();

    [GeneratedRegex(NamePattern + End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameRegex();

    [GeneratedRegex(VersionPattern + End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionRegex();

    [GeneratedRegex(RegionPattern + End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegionRegex();

    [GeneratedRegex(ReferencePattern + End, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReferenceRegex();
}
