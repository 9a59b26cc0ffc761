using CreditRules.Diagnostics;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Validation.Checks;

/// <summary>What a declared type accepts, and how messages speak of it.</summary>
internal static class FactTypeTexts
{
    internal static bool Accepts(this FactType type, FactValue value) => type switch
    {
        FactType.Boolean => value.AsBoolean is not null,
        FactType.Number => value.AsNumber is not null,
        FactType.Text => value.AsText is not null,
        _ => value.AsText is { } text && DateShape.TryParse(text, out _),
    };

    internal static Particular Name(this FactType type) => type switch
    {
        FactType.Boolean => new("真假值", "a truth value"),
        FactType.Number => new("数", "a number"),
        FactType.Text => new("文本", "a text"),
        _ => new("日期（如 `2018-06-01`）", "a date (such as `2018-06-01`)"),
    };

    /// <summary>The tests that values of the type can be put to.</summary>
    internal static Particular Tests(this FactType type) => type switch
    {
        FactType.Boolean => new("`equals` 加 `true` 或 `false`", "`equals` with `true` or `false`"),
        FactType.Number => new("`atLeast`、`below`，或取值为数的 `equals`、`in`", "`atLeast`, `below`, or `equals` or `in` with numbers"),
        FactType.Text => new("取值为文本的 `equals` 或 `in`", "`equals` or `in` with texts"),
        _ => new("取值为日期（如 `2018-06-01`）的 `equals` 或 `in`", "`equals` or `in` with days such as `2018-06-01`"),
    };
}
