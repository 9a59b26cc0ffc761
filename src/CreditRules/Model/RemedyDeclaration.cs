namespace CreditRules.Model;

/// <summary>A way out that a list offers.</summary>
internal sealed record RemedyDeclaration
{
    public required RemedyKind Kind { get; init; }

    public required string Authority { get; init; }

    /// <summary>The earliest it can be asked for, counted from <c>listedOn</c>.</summary>
    public Period? Earliest { get; init; }

    public required LocalText How { get; init; }
}
