namespace CreditRules.Model;

/// <summary>A list as it stands from one day on.</summary>
internal sealed record ListVersion
{
    public required DateOnly From { get; init; }

    public required string Authority { get; init; }

    public ValueList<string> Statutes { get; init; } = [];

    /// <summary>Null where each grade has its own, and of red lists.</summary>
    public Tier? Tier { get; init; }

    public required string Field { get; init; }

    /// <summary>Null where each grade has its own.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>National, or the one region in which its memberships count.</summary>
    public string Region { get; init; } = Model.Region.National;

    public Disclosure Disclosure { get; init; } = Disclosure.Public;

    public ValueList<Term> Grounds { get; init; } = [];

    public ValueList<FactDeclaration> Facts { get; init; } = [];

    /// <summary>In order, lowest first; empty of a plain list.</summary>
    public ValueList<Grade> Grades { get; init; } = [];

    public bool ExcludesMinors { get; init; }

    public ValueList<RemedyDeclaration> Remedies { get; init; } = [];

    public required ListTerm Term { get; init; }

    /// <summary>The longest gap between yearly entries that still count as one.</summary>
    public Period? PublicationGap { get; init; }

    public Evidence Evidence { get; init; } = Evidence.Confirmed;
}
