namespace CreditRules.Screening;

/// <summary>What is wrong with the form of a record.</summary>
internal enum RecordFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote stands inside a field that doesn't begin with one.</summary>
    StrayQuote,

    /// <summary>Text follows the closing quote of a field.</summary>
    TextAfterQuote,

    /// <summary>The table ends before a quote is closed.</summary>
    OpenQuote,

    /// <summary>It has fewer or more fields than the header.</summary>
    Ragged,

    /// <summary>Its bytes aren't UTF-8.</summary>
    NotUtf8,
}
