namespace CreditRules.Model;

/// <summary>A reader of conditions: the one traversal that validation, evaluation and printing share.</summary>
internal interface IConditionVisitor<out T>
{
    T Visit(Condition.All all);

    T Visit(Condition.Any any);

    T Visit(Condition.Not not);

    T Visit(Listed listed);

    T Visit(ListedInFields listedInFields);

    T Visit(Condition.OfKind ofKind);

    T Visit(Condition.Minor minor);

    T Visit(Condition.Attribute attribute);
}
