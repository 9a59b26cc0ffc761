namespace CreditRules.Tests.Conventions;

/// <summary>A top-level type, the file that declares it (from the library's folder), and the types of its own library that it names.</summary>
internal sealed record TypeNode(string Name, string File, IReadOnlySet<string> Uses)
{
    public override string ToString() => $"{Name[(Name.LastIndexOf('.') + 1)..]} ({File})";
}
