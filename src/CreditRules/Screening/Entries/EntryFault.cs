namespace CreditRules.Screening;

/// <summary>Why a record of a list can't be taken as an entry.</summary>
internal enum EntryFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The record's form: see <see cref="RecordFault"/>.</summary>
    Form,

    /// <summary>The table's own reader said so, in words of its own.</summary>
    Told,

    /// <summary>There is neither an identifier nor a name.</summary>
    NoParty,

    /// <summary>There is no list code.</summary>
    NoList,

    /// <summary>The list code isn't declared in the rule book.</summary>
    UnknownList,

    /// <summary>There is no day of listing.</summary>
    NoListedOn,

    /// <summary>A day isn't understood.</summary>
    BadDate,

    /// <summary>The last day is before the day of listing.</summary>
    EndsBeforeItBegins,

    /// <summary>The status isn't understood.</summary>
    BadStatus,

    /// <summary>A word for the severity, the kind of identifier or a yes or no isn't understood.</summary>
    BadWord,

    /// <summary>The list has no such grade, ground or fact, or a fact is of another type.</summary>
    NotDeclared,

    /// <summary>A field that holds JSON isn't JSON of the form expected.</summary>
    BadJson,
}
