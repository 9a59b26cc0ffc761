using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The truth of rules over some of a subject's own entries, and nothing but their truth: it allocates nothing.</summary>
internal readonly ref struct ScreenJudge(PreparedContext context, Face face, ReadOnlySpan<PackedSignature> signatures, SignatureTable table)
{
    private readonly ReadOnlySpan<PackedSignature> _signatures = signatures;

    /// <summary>What becomes of a rule that nothing stops from the outset.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isVerified">Whether possible matches are taken as exact.</param>
    internal RuleState StateOf(ScreenedRule rule, bool isVerified)
    {
        var first = TruthOf(rule, isVerified, isSeriousOnly: false);
        var counting = first != Truth.False && rule.Gate.IsSeriousOnly ? TruthOf(rule, isVerified, isSeriousOnly: true) : first;
        return LeafTruth.Least(first, counting) == Truth.False ? RuleState.Silent
            : counting == Truth.True ? RuleState.Applied
            : RuleState.Undetermined;
    }

    private Truth TruthOf(ScreenedRule rule, bool isVerified, bool isSeriousOnly)
    {
        var compiled = rule.Compiled;
        var named = isSeriousOnly ? rule.Gate.Counting : null;
        var truth = compiled.When is null ? rule.Scope : LeafTruth.Least(rule.Scope, Of(compiled.When, isVerified, named));
        foreach (var condition in compiled.Unless)
        {
            truth = truth == Truth.False ? truth : LeafTruth.Least(truth, Truth.True - (int)Of(condition, isVerified, named));
        }

        return truth;
    }

    private Truth Of(ConditionNode node, bool isVerified, ValueList<Basis>? named) => node.Model switch
    {
        Condition.All => All(node.Parts, isVerified, named),
        Condition.Any => Any(node.Parts, isVerified, named),
        Condition.Not => Truth.True - (int)Of(node.Parts[0], isVerified, named),
        Condition.OfKind ofKind => ofKind.Kinds.AsSpan().Contains(face.Kind) ? Truth.True : Truth.False,
        Condition.Minor minor => face.IsMinor == Truth.Unknown ? Truth.Unknown : face.IsMinor == Truth.True == minor.Is ? Truth.True : Truth.False,
        Condition.Attribute attribute => LeafTruth.OfValue(attribute.Test, context.AttributeOf(attribute.Name)),
        ListedInFields fields => InFields(fields, node.Leaf, isVerified, named),
        _ => Listed(node.Leaf, isVerified, named),
    };

    private Truth All(ConditionNode[] parts, bool isVerified, ValueList<Basis>? named)
    {
        var least = Truth.True;
        foreach (var part in parts)
        {
            least = least == Truth.False ? least : LeafTruth.Least(least, Of(part, isVerified, named));
        }

        return least;
    }

    private Truth Any(ConditionNode[] parts, bool isVerified, ValueList<Basis>? named)
    {
        var greatest = Truth.False;
        foreach (var part in parts)
        {
            greatest = greatest == Truth.True ? greatest : LeafTruth.Greatest(greatest, Of(part, isVerified, named));
        }

        return greatest;
    }

    private Truth Listed(int leaf, bool isVerified, ValueList<Basis>? named)
    {
        var greatest = Truth.False;
        foreach (var packed in _signatures)
        {
            var signature = table[packed.Number];
            greatest = LeafTruth.Greatest(greatest, LeafTruth.Least(signature.Of(leaf), Standing(signature, isVerified, named)));
        }

        return greatest;
    }

    private Truth InFields(ListedInFields asked, int leaf, bool isVerified, ValueList<Basis>? named)
    {
        var (certain, possible) = (0, 0);
        for (var i = 0; i < _signatures.Length; i++)
        {
            var (own, isFirst) = (Truth.False, true);
            for (var j = 0; j < _signatures.Length; j++)
            {
                var other = table[_signatures[j].Number];
                if (other.Field == table[_signatures[i].Number].Field)
                {
                    isFirst &= j >= i;
                    own = LeafTruth.Greatest(own, LeafTruth.Least(LeafTruth.Least(other.IsNotRed, other.Of(leaf)), Standing(other, isVerified, named)));
                }
            }

            certain += isFirst && own == Truth.True ? 1 : 0;
            possible += isFirst && own == Truth.Unknown ? 1 : 0;
        }

        return certain >= asked.AtLeast ? Truth.True : certain + possible >= asked.AtLeast ? Truth.Unknown : Truth.False;
    }

    private static Truth Standing(Signature signature, bool isVerified, ValueList<Basis>? named)
    {
        var standing = isVerified ? signature.EffectiveIfVerified : signature.Effective;
        return named is null || IsNamed(signature, named) ? standing : LeafTruth.Least(standing, Truth.True - (int)signature.IsOrdinary);
    }

    private static bool IsNamed(Signature signature, ValueList<Basis> named)
    {
        foreach (var basis in named.AsSpan())
        {
            if (basis.Lists.AsSpan().Contains(signature.List.List.Id))
            {
                return true;
            }
        }

        return false;
    }
}
