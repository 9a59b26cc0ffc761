namespace CreditRules.Tests.Laws.Generation;

/// <summary>What the rows of a plan are about, in the order in which they are decoded.</summary>
internal enum Section
{
    Lists,
    RuleSets,
    Rules,
    Changes,
    Editions,
    Context,
    Subject,
    Parties,
    Entries,

    /// <summary>What a law does to the case: which record it adds, how it shuffles.</summary>
    Twist,
}
