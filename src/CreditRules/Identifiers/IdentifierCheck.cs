namespace CreditRules.Identifiers;

/// <summary>Whether an identifier's check digit holds.</summary>
internal enum IdentifierCheck
{
    /// <summary>The form is right and there is no check digit to verify.</summary>
    NotDefined,

    /// <summary>The form is right and the check digit holds.</summary>
    Holds,

    /// <summary>The form is right and the check digit doesn't hold: some character is wrong.</summary>
    Fails,

    /// <summary>It hasn't the form of its kind, or its date of birth isn't in the calendar.</summary>
    WrongForm,

    /// <summary>Some of it is hidden by asterisks.</summary>
    Masked,
}
