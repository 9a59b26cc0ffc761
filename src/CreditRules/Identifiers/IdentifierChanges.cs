namespace CreditRules.Identifiers;

/// <summary>What reading an identifier changed of it.</summary>
[Flags]
internal enum IdentifierChanges
{
    /// <summary>Nothing: it was written as the standard writes it.</summary>
    None = 0,

    /// <summary>Full-width characters were read in half width.</summary>
    Width = 1,

    /// <summary>Small letters were read as capitals.</summary>
    Case = 2,

    /// <summary>Blanks, and marks that can't be seen, were left out.</summary>
    Blanks = 4,

    /// <summary>Hyphens and dashes were left out.</summary>
    Hyphens = 8,

    /// <summary>In a 统一社会信用代码, I, O, S or Z was read as 1, 0, 5 or 2.</summary>
    LookAlikes = 16,

    /// <summary>A 公民身份号码 of fifteen digits was written with eighteen characters.</summary>
    OldForm = 32,
}
