using System.Reflection;

namespace CreditRules.Tests.Conventions;

/// <summary>The two libraries whose surface and behaviour the conventions hold.</summary>
internal static class Products
{
    public static Assembly Core { get; } = Assembly.Load("CreditRules");

    public static Assembly Memos { get; } = Assembly.Load("CreditRules.Memos");

    public static IReadOnlyList<Assembly> Libraries { get; } = [Core, Memos];

    /// <summary>Public types, those nested in public types too.</summary>
    public static IEnumerable<Type> PublicTypes => Libraries.SelectMany(assembly => assembly.GetExportedTypes());

    public static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } owner && IsGenerated(owner));
}
