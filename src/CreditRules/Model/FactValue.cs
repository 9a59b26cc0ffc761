using System.Globalization;

namespace CreditRules;

/// <summary>A truth value, a number or a text: the value of an attribute, an entry's fact or a measure's parameter.</summary>
/// <remarks>
/// Numbers are decimals and are normalised: 1.50 and 1.5 are the same value. A date is a text in the form
/// <c>yyyy-MM-dd</c>. Immutable and thread-safe; compares by value.
/// </remarks>
public readonly record struct FactValue
{
    // Dividing by this takes trailing zeros off a decimal.
    private const decimal One = 1.000000000000000000000000000m;

    private FactValue(bool? boolean, decimal? number, string? text)
    {
        AsBoolean = boolean;
        AsNumber = number;
        AsText = text;
    }

    /// <summary>The truth value, or null when this is not one.</summary>
    public bool? AsBoolean { get; }

    /// <summary>The number, or null when this is not one. Its unit is the one that the declaration of the fact gives.</summary>
    public decimal? AsNumber { get; }

    /// <summary>The text, or null when this is not one.</summary>
    public string? AsText { get; }

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The value.</param>
    public static FactValue Of(bool value) => new(value, null, null);

    /// <summary>Makes a number, without trailing zeros.</summary>
    /// <param name="value">The value.</param>
    public static FactValue Of(decimal value) => new(null, value / One, null);

    /// <summary>Makes a text.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static FactValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(null, null, value);
    }

    /// <summary>The value as it stands in JSON, without quotes.</summary>
    public override string ToString() => this switch
    {
        { AsBoolean: { } truth } => truth ? "true" : "false",
        { AsNumber: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => AsText ?? "null",
    };
}
