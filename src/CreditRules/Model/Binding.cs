namespace CreditRules;

/// <summary>How binding a measure is (力度), weakest first.</summary>
public enum Binding
{
    /// <summary>审慎参考: a person weighs it; it never bars by itself.</summary>
    Reference,

    /// <summary>限制、从严: it limits, within what the ground allows.</summary>
    Restrict,

    /// <summary>禁止、不得、应当: the text commands it.</summary>
    Mandatory,
}
