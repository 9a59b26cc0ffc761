using CreditRules.Model;

namespace CreditRules.Compilation;

/// <summary>A condition with its leaves by number: what is walked where only truth is asked for, and nothing is allocated.</summary>
internal sealed class ConditionNode
{
    private ConditionNode(Condition model, ConditionNode[] parts, int leaf) => (Model, Parts, Leaf) = (model, parts, leaf);

    internal Condition Model { get; }

    internal ConditionNode[] Parts { get; }

    /// <summary>The leaf's number in the book; of anything but a leaf on entries, -1.</summary>
    internal int Leaf { get; }

    internal static ConditionNode Of(Condition condition, Func<Condition, int> numberOf) =>
        new(condition, Of(condition.Parts, numberOf), condition is Listed or ListedInFields ? numberOf(condition) : -1);

    internal static ConditionNode[] Of(ValueList<Condition> conditions, Func<Condition, int> numberOf)
    {
        var nodes = conditions.Count == 0 ? [] : new ConditionNode[conditions.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Of(conditions[i], numberOf);
        }

        return nodes;
    }
}
