namespace CreditRules.Model;

/// <summary>What a rule asks: a closed union over declared facts; no expressions, no code in data.</summary>
internal abstract record Condition
{
    private protected Condition()
    {
    }

    internal abstract T Accept<T>(IConditionVisitor<T> visitor);

    /// <summary>This condition and, below it, every part, parents first.</summary>
    internal IEnumerable<Condition> SelfAndParts() => Parts.SelectMany(part => part.SelfAndParts()).Prepend(this);

    /// <summary>What it is put together of; of a leaf, nothing.</summary>
    internal virtual ValueList<Condition> Parts => [];

    /// <summary>True if every part is.</summary>
    internal sealed record All(ValueList<Condition> Of) : Condition
    {
        internal override ValueList<Condition> Parts => Of;

        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>True if some part is.</summary>
    internal sealed record Any(ValueList<Condition> Of) : Condition
    {
        internal override ValueList<Condition> Parts => Of;

        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>True if its part is false.</summary>
    internal sealed record Not(Condition Of) : Condition
    {
        internal override ValueList<Condition> Parts => [Of];

        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>True if the subject is of one of these kinds.</summary>
    internal sealed record OfKind(ValueList<SubjectKind> Kinds) : Condition
    {
        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>True if the subject is a minor on the day, or, with <paramref name="Is"/> false, if it is not.</summary>
    internal sealed record Minor(bool Is) : Condition
    {
        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>A test of one attribute of the matter.</summary>
    internal sealed record Attribute(string Name, ValueTest Test) : Condition
    {
        internal override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
    }
}
