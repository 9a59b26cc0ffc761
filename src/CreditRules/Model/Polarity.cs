namespace CreditRules.Model;

internal enum Polarity
{
    Black,
    Watch,
    Red,
}
