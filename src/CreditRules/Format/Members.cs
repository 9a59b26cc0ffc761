using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>Declares the members of an object, in the order in which they are written.</summary>
internal sealed class Members<T>
{
    internal List<Member<T>> All { get; } = [];

    /// <summary>A member that must be there.</summary>
    internal Slot<TMember> Required<TMember>(string name, Shape<TMember> shape, Func<T, TMember> get) =>
        Add(new MemberOf<T, TMember>(name, shape, get, default!) { IsRequired = true });

    /// <summary>A member that may be left out or null, and is then null.</summary>
    internal Slot<TMember?> Optional<TMember>(string name, Shape<TMember> shape, Func<T, TMember?> get)
        where TMember : class =>
        Add(new MemberOf<T, TMember?>(name, new OrNullShape<TMember>(shape), get, null));

    /// <summary>A member of a value type that may be left out or null, and is then null.</summary>
    internal Slot<TMember?> OptionalValue<TMember>(string name, Shape<TMember> shape, Func<T, TMember?> get)
        where TMember : struct =>
        Add(new MemberOf<T, TMember?>(name, new ValueOrNullShape<TMember>(shape), get, null));

    /// <summary>A list that may be left out or null, and is then empty.</summary>
    internal Slot<ValueList<TItem>> List<TItem>(string name, Shape<TItem> item, Func<T, IReadOnlyList<TItem>> get) =>
        Add(new MemberOf<T, ValueList<TItem>>(
            name, new ListShape<TItem>(item), whole => get(whole).ToValueList(), [])
        { IsNullAbsent = true });

    /// <summary>A member with a default, left out where it has it.</summary>
    internal Slot<TMember> Defaulted<TMember>(string name, Shape<TMember> shape, Func<T, TMember> get, TMember otherwise) =>
        Add(new MemberOf<T, TMember>(
            name, shape, get, otherwise)
        { IsNullAbsent = true });

    private Slot<TMember> Add<TMember>(MemberOf<T, TMember> member)
    {
        All.Add(member);
        return new Slot<TMember>(All.Count - 1);
    }
}
