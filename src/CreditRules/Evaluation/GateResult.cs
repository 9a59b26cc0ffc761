using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What the regime gate says of one rule.</summary>
internal sealed record GateResult(ValueList<Basis> Bases, RegimeRow? Row, ValueList<Basis> Counting, bool IsGated, bool IsAllowed)
{
    internal bool IsSeriousOnly => IsGated && Row is { SeriousOnly: true };

    /// <summary>The lists that a counting ground names itself: their ordinary entries count too.</summary>
    internal IEnumerable<string> NamedLists => Counting.SelectMany(basis => basis.Lists);

    internal Binding Lower(Binding binding)
    {
        if (!IsGated || Row is null)
        {
            return binding;
        }

        var strongest = Counting.Max(basis => basis.Binding ?? Binding.Reference);
        return Least(binding, Least(strongest, Row.MaxBinding));
    }

    internal ValueList<Citation> Citations => Bases.Select(basis => new Citation
    {
        Document = basis.Document,
        Article = basis.Article,
        Level = basis.Level,
        Role = basis.Role,
        Binding = basis.Binding,
        Lists = basis.Lists,
        Region = basis.Region,
        From = basis.From,
        LastDay = basis.LastDay,
        IsConfirmed = basis.Evidence == Evidence.Confirmed,
        Counted = IsGated ? Counting.Contains(basis) : null,
    }).ToValueList();

    internal static Binding Least(Binding a, Binding b) => a < b ? a : b;
}
