using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CreditRules.Tests.Conventions;

public sealed partial class DocumentationTests
{
    private const BindingFlags Public = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    private static readonly Dictionary<string, XElement> Documented = Products.Libraries
        .Select(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")))
        .SelectMany(document => document.Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_has_a_summary() => Convention.Holds(
        Products.PublicTypes.Where(type => !HasSummary(Id(type))).Select(type => $"{type.Name} has no summary"));

    [Fact]
    public void Every_public_member_has_a_summary() => Convention.Holds(
        from type in Products.PublicTypes
        from member in type.GetMembers(Public)
        where IsOurs(member) && !HasSummary(Ids(member)) && !IsPositional(member)
        select $"{type.Name}.{member.Name} has no summary");

    [Fact]
    public void Every_public_type_but_enums_says_whether_threads_may_share_it() => Convention.Holds(
        from type in Products.PublicTypes
        where !type.IsEnum && !ThreadSafety().IsMatch(Text(Id(type)))
        select $"{type.Name} does not say in its documentation whether it is immutable or may be used by several threads");

    private static bool IsOurs(MemberInfo member) => !Products.IsGenerated(member) && member.MemberType is not MemberTypes.NestedType && member switch
    {
        MethodInfo method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType != typeof(object) && method.Name != nameof(Equals),
        FieldInfo field => !field.IsSpecialName,
        PropertyInfo property => property.Name != "EqualityContract",
        _ => true,
    };

    /// <summary>A positional member of a record is described by its parameter.</summary>
    private static bool IsPositional(MemberInfo member) =>
        Documented.TryGetValue(Id(member.DeclaringType!), out var type)
        && (member is ConstructorInfo || type.Elements("param").Any(param => param.Attribute("name")!.Value == member.Name && param.Value.Trim().Length > 0));

    private static string Id(Type type) => "T:" + type.FullName!.Replace('+', '.');

    /// <summary>The id up to the parameters: overloads are told apart by the compiler, which warns of each one undocumented.</summary>
    private static string Ids(MemberInfo member)
    {
        var kind = member switch { PropertyInfo => "P:", FieldInfo => "F:", EventInfo => "E:", _ => "M:" };
        return kind + member.DeclaringType!.FullName!.Replace('+', '.') + "." + member.Name.Replace('.', '#');
    }

    private static bool HasSummary(string id)
    {
        var entries = Documented.Where(entry => entry.Key == id || entry.Key.StartsWith(id + "(", StringComparison.Ordinal) || entry.Key.StartsWith(id + "``", StringComparison.Ordinal)).ToList();
        return entries.Count > 0 && entries.All(entry => entry.Value.Element("inheritdoc") is not null || entry.Value.Element("summary")?.Value.Trim().Length > 0);
    }

    private static string Text(string id) => Documented.TryGetValue(id, out var element) ? element.Value : "";

    [GeneratedRegex("immutable|thread|concurren", RegexOptions.IgnoreCase)]
    private static partial Regex ThreadSafety();
}
