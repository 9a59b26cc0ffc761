using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CreditRules.Tests.Conventions;

public sealed class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Types that change by design, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        ["RuleBookHost"] = "swaps the rule book it serves by one volatile reference",
    };

    private static IEnumerable<Type> Types => Products.Libraries.SelectMany(assembly => assembly.GetTypes()).Where(type => !Products.IsGenerated(type));

    [Fact]
    public void Public_types_have_no_settable_properties() => Convention.Holds(
        from type in Products.PublicTypes
        where !Exempt.ContainsKey(type.Name)
        from property in type.GetProperties(Declared)
        where property.SetMethod is { } setter && !setter.IsPrivate && !IsInit(setter)
        select $"{type.Name}.{property.Name} can be set: make it `init` or read-only");

    [Fact]
    public void Public_types_have_no_mutable_fields() => Convention.Holds(
        from type in Products.PublicTypes
        where !Exempt.ContainsKey(type.Name) && !type.IsEnum
        from field in type.GetFields(Declared)
        where !field.IsStatic && !field.IsInitOnly && !IsBehindInit(type, field) && !Products.IsGenerated(field)
        select $"{type.Name}.{field.Name} is not readonly");

    [Fact]
    public void No_type_has_mutable_statics() => Convention.Holds(
        from type in Types
        from field in type.GetFields(Declared)
        where field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || IsMutable(field.FieldType))
        where !field.Name.StartsWith("<>", StringComparison.Ordinal) // a lambda's own cache
        select $"{type.Name}.{field.Name} is a mutable static: make it readonly and of an immutable or frozen type");

    [Fact]
    public void Every_exemption_still_names_a_public_type() =>
        Convention.Holds(Exempt.Keys.Except(Products.PublicTypes.Select(type => type.Name)).Select(name => $"{name} is exempt and no longer there"));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsBehindInit(Type type, FieldInfo field) => type.GetProperties(Declared)
        .Any(property => field.Name == $"<{property.Name}>k__BackingField" && property.SetMethod is { } setter && IsInit(setter));

    private static bool IsMutable(Type type) =>
        type.IsArray
        || type == typeof(System.Text.StringBuilder)
        || (type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent" && type.IsClass
            && typeof(IEnumerable).IsAssignableFrom(type));
}
