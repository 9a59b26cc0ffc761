namespace CreditRules.Model;

/// <summary>Who may see an entry of a list.</summary>
internal enum Disclosure
{
    Public,
    Authorised,
    Department,
}
