using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CreditRules.Tests.Conventions;

/// <summary>Reads from an assembly's metadata which of its own types each of its types names.</summary>
internal static class TypeGraph
{
    /// <summary>The top-level types that a person wrote; what is nested or generated inside one counts as its own.</summary>
    public static IReadOnlyList<TypeNode> Read(string assemblyPath, string projectFolder)
    {
        using var image = new PEReader(File.OpenRead(assemblyPath));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assemblyPath, ".pdb")));
        var reader = image.GetMetadataReader();
        var files = new DeclaringFiles(reader, symbols.GetMetadataReader(), projectFolder);
        return [.. reader.TypeDefinitions
            .GroupBy(handle => Outermost(reader, handle))
            .Where(group => !NameOf(reader, group.Key).Contains('<', StringComparison.Ordinal))
            .Select(group => (group, file: files.Of(group.Key, group)))
            .Where(item => item.file is not null)
            .Select(item => new TypeNode(NameOf(reader, item.group.Key), item.file!, Uses(image, reader, item.group)))];
    }

    private static HashSet<string> Uses(PEReader image, MetadataReader reader, IEnumerable<TypeDefinitionHandle> types)
    {
        var uses = new TypeUses(reader, image);
        foreach (var type in types)
        {
            uses.AddDefinition(type);
        }

        return [.. uses.Definitions.Select(handle => NameOf(reader, Outermost(reader, handle)))];
    }

    private static TypeDefinitionHandle Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        while (reader.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
        {
            handle = outer;
        }

        return handle;
    }

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? reader.GetString(type.Name) : space + "." + reader.GetString(type.Name);
    }
}
