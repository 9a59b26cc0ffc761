namespace CreditRules.Screening;

/// <summary>Why a record of a subjects' file can't be taken as a subject.</summary>
internal enum SubjectFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The record's form: see <see cref="RecordFault"/>.</summary>
    Form,

    /// <summary>The table's own reader said so, in words of its own.</summary>
    Told,

    /// <summary>There is neither an identifier nor a name.</summary>
    NoParty,

    /// <summary>A word for the kind of subject or of identifier isn't understood.</summary>
    BadWord,

    /// <summary>The day of birth isn't understood.</summary>
    BadDate,

    /// <summary>A field that holds JSON isn't JSON of the form expected.</summary>
    BadJson,

    /// <summary>The rule book refuses it: an unknown role, or an entry on a list that it doesn't declare.</summary>
    Refused,
}
