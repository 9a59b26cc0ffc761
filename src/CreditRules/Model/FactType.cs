namespace CreditRules.Model;

internal enum FactType
{
    Boolean,
    Number,
    Text,
    Date,
}
