using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What one applied rule orders of one measure, after gate, narrowing and caps.</summary>
internal sealed record FindingPiece(RuleResult Result, Measure Measure, Binding Binding, ValueMap<FactValue> Parameters)
{
    /// <summary>The last day: the earlier of the rule's truth and its rule set; open is the latest date there is.</summary>
    internal DateOnly End
    {
        get
        {
            var truth = Result.Counting.End ?? DateOnly.MaxValue;
            var set = Result.Set.Effective.LastDay ?? DateOnly.MaxValue;
            return truth < set ? truth : set;
        }
    }

    /// <summary>The parameters that make it another finding.</summary>
    internal ValueMap<FactValue> Identity => Parameters
        .Where(pair => Measure.Parameters.Any(p => p.Name == pair.Key && p.Combine == Model.Combine.Separate))
        .ToValueMap();

    internal static string Text(ValueMap<FactValue> parameters) =>
        Format.JsonText.WriteText(Format.Shapes.FactMapShape.Instance, parameters, indented: false);

    internal static ValueMap<FactValue> Combine(Measure measure, IReadOnlyCollection<FindingPiece> pieces) => measure.Parameters
        .Select(declared => (declared.Name, Given: Given(declared.Name, pieces), declared.Combine))
        .Where(parameter => parameter.Given.Length > 0)
        .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Combine switch
        {
            Model.Combine.Lowest => parameter.Given.MinBy(value => value.AsNumber),
            Model.Combine.Highest => parameter.Given.MaxBy(value => value.AsNumber),
            _ => parameter.Given[0],
        }))
        .ToValueMap();

    private static FactValue[] Given(string name, IEnumerable<FindingPiece> pieces) =>
        [.. pieces.Where(piece => piece.Parameters.ContainsKey(name)).Select(piece => piece.Parameters[name])];
}
