using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CreditRules.Diagnostics;

namespace CreditRules.Format;

/// <summary>A text that isn't empty, of one form where the shape names a form.</summary>
internal sealed class TextShape : Shape<string>
{
    internal const int MaxLength = 65536;

    internal static readonly TextShape Any = new(null, "文本", "a text");

    internal static readonly TextShape Code =
        new("^[a-z0-9]+(-[a-z0-9]+)*$", "小写字母、数字和连字符组成的代码", "a code of lower-case letters, digits and hyphens");

    internal static readonly TextShape Name =
        new("^[a-z][A-Za-z0-9]*$", "以小写字母开头、由字母和数字组成的名称", "a name of letters and digits that starts with a small letter");

    internal static readonly TextShape Version =
        new("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "形如 `1.0.0` 的版本号", "a version such as `1.0.0`");

    internal static readonly TextShape Region =
        new("^[0-9]{6}$", "6 位行政区划代码（GB/T 2260）", "a region code of six digits (GB/T 2260)");

    internal static readonly TextShape RuleReference =
        new("^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$", "形如 `规则集#规则` 的引用", "a reference such as `rule-set#rule`");

    private readonly string? _pattern;
    private readonly Regex? _regex;

    internal TextShape(string? pattern, string formZh, string formEn)
    {
        _pattern = pattern;
        Form = new Particular(formZh, formEn);

        // A dollar sign also matches before a final line break; JSON Schema's does not.
        _regex = pattern is null ? null
            : new Regex(pattern[..^1] + "\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    internal Particular Form { get; }

    internal bool Matches(string text) => text.Length is > 0 and <= MaxLength && (_regex is null || _regex.IsMatch(text));

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
}
