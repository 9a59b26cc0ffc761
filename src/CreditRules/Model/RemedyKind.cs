namespace CreditRules;

/// <summary>A way out of a restriction.</summary>
public enum RemedyKind
{
    /// <summary>信用修复: leaving the list before the term ends.</summary>
    Repair,

    /// <summary>异议: disputing the entry.</summary>
    Objection,
}
