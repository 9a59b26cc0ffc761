using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CreditRules.Tests.Conventions;

/// <summary>Writes what an assembly shows the world, a line a member, in ordinal order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string[] Lines(IEnumerable<Assembly> assemblies) =>
        [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Type type)
    {
        var name = (type.Namespace is { } space ? space + "." : "") + TypeNames.Of(type);
        return Members(type).Select(line => $"{name}.{line}").Prepend($"{name}: {Kind(type)}");
    }

    private static string Kind(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", Declared) is not null;
        var noun = type.IsEnum ? "enum" : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "") + (isRecord ? "record struct" : "struct")
            : isRecord ? "record" : "class";
        var modifier = !type.IsClass ? "" : type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        var bases = new[] { type.BaseType }.Where(item => item is not null && item != typeof(object) && item != typeof(ValueType) && item != typeof(Enum))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(item => !item.Name.StartsWith("IEquatable", StringComparison.Ordinal)))
            .Select(item => TypeNames.Of(item!));
        return string.Join(", ", bases.Prepend(modifier + noun));
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        }

        return type.GetConstructors(Declared).Where(method => IsVisible(method) && !Products.IsGenerated(method)).Select(method => "new" + Parameters(method))
            .Concat(type.GetFields(Declared).Where(IsVisible).Select(Field))
            .Concat(type.GetProperties(Declared).Where(IsShown).Select(Property))
            .Concat(type.GetEvents(Declared).Where(item => IsVisible(item.AddMethod!)).Select(item => $"event {item.Name}: {TypeNames.Of(item.EventHandlerType!)}"))
            .Concat(type.GetMethods(Declared).Where(IsShown).Select(Method));
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || (method.IsFamily && !method.DeclaringType!.IsSealed) || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || (field.IsFamily && !field.DeclaringType!.IsSealed);

    private static bool IsShown(PropertyInfo property) => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible);

    private static bool IsShown(MethodInfo method) =>
        IsVisible(method)
        && !Products.IsGenerated(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.GetBaseDefinition().DeclaringType != typeof(object)
        && !(method.Name == "Equals" && method.GetParameters().Length == 1);

    private static string Field(FieldInfo field) =>
        $"{field.Name}: {(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{TypeNames.Of(field.FieldType, Nullability.Create(field))}";

    private static string Property(PropertyInfo property)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var accessors = (property.GetMethod is { } get && IsVisible(get) ? "get; " : "")
            + (property.SetMethod is { } set && IsVisible(set) ? required + (isInit ? "init; " : "set; ") : "");
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? "[" + string.Join(", ", parameters.Select(Parameter)) + "]" : "";
        return $"{property.Name}{index} {{ {accessors}}}: {Static(property.GetAccessors(nonPublic: true)[0])}{TypeNames.Of(property.PropertyType, Nullability.Create(property))}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(item => item.Name)) + ">" : "";
        return $"{method.Name}{generics}{Parameters(method)}: {Static(method)}{TypeNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))}";
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        "(" + (method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter)) + ")";

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var value = !parameter.HasDefaultValue ? "" : " = " + (parameter.DefaultValue switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        });
        return $"{way}{TypeNames.Of(type, Nullability.Create(parameter))} {parameter.Name}{value}";
    }
}
