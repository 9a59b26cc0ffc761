using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>A list with the rules that an entry on it may concern, by the role in which the listed party stands to the subject.</summary>
internal sealed record ListRow
{
    private ListDeclarations? _declared;

    /// <summary>Its place in ordinal order of codes.</summary>
    public required int Index { get; init; }

    public required CreditList List { get; init; }

    public required ValueMap<RuleMask> ByRole { get; init; }

    /// <summary>The leaves that may speak of the subject's own entries on it, by their numbers, ascending.</summary>
    public required ValueList<int> OwnLeaves { get; init; }

    /// <summary>Those of them that ask for more than the list and the grade tell.</summary>
    public required ValueList<int> Asking { get; init; }

    /// <summary>Whether some version has grades.</summary>
    public required bool IsGraded { get; init; }

    /// <summary>The rules that ask how long ago an own entry began; null where none does.</summary>
    public required RuleMask? Timed { get; init; }

    /// <summary>Whether some version takes no minors.</summary>
    public required bool MayExcludeMinors { get; init; }

    /// <summary>Whether some leaf adds up own entries.</summary>
    public required bool IsChained { get; init; }

    internal ListDeclarations Declared => _declared ??= new ListDeclarations(List);

    internal RuleMask? Rules(string role) => ByRole.TryGetValue(role, out var rules) ? rules : null;
}
