using CreditRules.Compilation;

namespace CreditRules.Evaluation;

/// <summary>The rules of a matter with what is true of them for every subject; each is made when first needed, and kept.</summary>
internal sealed class ScopedRules(RuleTables tables, Setting setting)
{
    private const int Block = 64;

    private readonly ScopedRule?[]?[] _blocks = new ScopedRule?[]?[(tables.Rules.Count + Block - 1) / Block];

    internal ScopedRule this[int rule]
    {
        get
        {
            // Two threads may make the same block or rule: both make the same, and either stands.
            var block = Volatile.Read(ref _blocks[rule / Block]) ?? Interlocked.CompareExchange(ref _blocks[rule / Block], new ScopedRule?[Block], null) ?? _blocks[rule / Block]!;
            var found = Volatile.Read(ref block[rule % Block]);
            if (found is null)
            {
                var compiled = tables.Rules[rule];
                found = ScopedRule.Of(compiled.Set, compiled.Rule, setting)!;
                Volatile.Write(ref block[rule % Block], found);
            }

            return found;
        }
    }

    /// <summary>Those of a mask, all of them in force and in scope, in order.</summary>
    internal List<ScopedRule> Of(RuleMask rules)
    {
        var found = new List<ScopedRule>();
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            found.Add(this[rule]);
        }

        return found;
    }
}
