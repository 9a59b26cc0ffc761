using CreditRules.Model;

namespace CreditRules.Validation;

/// <summary>One thing that must hold of a rule book before it may serve. To add one, copy a check, its problem and its test.</summary>
internal abstract class Check
{
    internal abstract void Run(RuleBookContent book, CheckReport report);
}
