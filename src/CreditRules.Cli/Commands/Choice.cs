using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CreditRules.Format;

namespace CreditRules.Cli.Commands;

/// <summary>Options whose value is one of a few words, or a count.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words; left out, it has the first.</summary>
    internal static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] words) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words.Select(pair => pair.Word)),
        DefaultValueFactory = _ => words[0].Value,
        CustomParser = result => Pick(result, name, words),
    };

    /// <summary>An option that takes one of the words, or is left out.</summary>
    internal static Option<T?> Optional<T>(string name, string description, params (string Word, T Value)[] words)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = string.Join('|', words.Select(pair => pair.Word)),
            CustomParser = result => Pick(result, name, words),
        };

    /// <summary>An option that takes a whole number from 0.</summary>
    internal static Option<int?> Count(string name, string description, string unit) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = result => ParseCount(result, name),
    };

    /// <summary>An option that takes a day.</summary>
    internal static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result, name),
    };

    private static DateOnly? ParseDay(ArgumentResult result, string name)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, DateShape.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"`{name}` 应为 yyyy-MM-dd 形式的日期 · `{name}` takes a day in the form yyyy-MM-dd");
        return null;
    }

    private static T? Pick<T>(ArgumentResult result, string name, (string Word, T Value)[] words)
    {
        var given = result.Tokens[0].Value;
        foreach (var (word, value) in words)
        {
            if (word == given)
            {
                return value;
            }
        }

        var choice = string.Join(", ", words.Select(pair => $"`{pair.Word}`"));
        result.AddError($"`{name}` 只能取 {choice} · `{name}` takes one of {choice}, not `{given}`");
        return default;
    }

    private static int? ParseCount(ArgumentResult result, string name)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, null, out var count))
        {
            return count;
        }

        result.AddError($"`{name}` 应为不小于 0 的整数 · `{name}` takes a whole number from 0");
        return null;
    }
}
