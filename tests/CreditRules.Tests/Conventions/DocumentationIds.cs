using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace CreditRules.Tests.Conventions;

/// <summary>Documentation ids (<c>M:System.Guid.NewGuid</c>) of the symbols that an assembly refers to.</summary>
internal sealed class DocumentationIds(MetadataReader reader) : ISignatureTypeProvider<string, object?>
{
    public string Of(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return Of((TypeReferenceHandle)type.ResolutionScope) + "." + name;
        }

        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }

    public IEnumerable<string> Of(MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var owner = Owner(member.Parent);
        var name = reader.GetString(member.Name);
        if (owner is null)
        {
            yield break;
        }

        if (member.GetKind() == MemberReferenceKind.Field)
        {
            yield return $"F:{owner}.{name}";
            yield break;
        }

        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal))
        {
            yield return $"P:{owner}.{name[4..]}";
        }

        var signature = member.DecodeMethodSignature(this, null);
        var arity = signature.GenericParameterCount > 0 ? "``" + signature.GenericParameterCount : "";
        var parameters = signature.ParameterTypes.Length > 0 ? "(" + string.Join(',', signature.ParameterTypes) + ")" : "";
        yield return $"M:{owner}.{name.Replace('.', '#')}{arity}{parameters}";
    }

    private string? Owner(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => Of((TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(this, null),
        _ => null,
    };

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(handle);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        reader.GetString(reader.GetTypeDefinition(handle).Name);

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        genericType.Split('`')[0] + "{" + string.Join(',', typeArguments) + "}";

    public string GetGenericTypeParameter(object? genericContext, int index) => "`" + index;

    public string GetGenericMethodParameter(object? genericContext, int index) => "``" + index;

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[" + new string(',', shape.Rank - 1) + "]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "function";
}
