using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace CreditRules.Tests.Conventions;

/// <summary>Finds the source file of a type: by the symbols' sequence points; for a type without code, by its declaration.</summary>
internal sealed class DeclaringFiles(MetadataReader reader, MetadataReader symbols, string projectFolder)
{
    private readonly Lazy<List<(string Path, string Text)>> _sources = new(() =>
        [.. Repository.Files(projectFolder, "*.cs").Select(path => (path[(projectFolder.Length + 1)..], Repository.Read(path)))]);

    /// <summary>The file, from the project's folder; null for a generated type; empty if a type that a person wrote is found nowhere.</summary>
    public string? Of(TypeDefinitionHandle type, IEnumerable<TypeDefinitionHandle> withNested)
    {
        var documents = withNested.SelectMany(Documents).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var written = documents.Where(IsWritten).Select(FromProject).ToList();
        return written.Count > 0 ? written[0]
            : documents.Count > 0 || IsGenerated(type) ? null
            : Declaration(type);
    }

    private bool IsGenerated(TypeDefinitionHandle type) =>
        reader.GetString(reader.GetTypeDefinition(type).Namespace) is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices";

    private string Declaration(TypeDefinitionHandle type)
    {
        var name = Regex.Escape(reader.GetString(reader.GetTypeDefinition(type).Name).Split('`')[0]);
        var declares = new Regex($@"\b(class|record|struct|interface|enum)\s+{name}\b|\bdelegate\s+[^;(]+\b{name}\s*[<(]");
        return _sources.Value.Where(source => declares.IsMatch(source.Text)).Select(source => source.Path).FirstOrDefault() ?? "";
    }

    private IEnumerable<string> Documents(TypeDefinitionHandle type) =>
        from method in reader.GetTypeDefinition(type).GetMethods()
        from point in symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints()
        where !point.Document.IsNil && !point.IsHidden
        select symbols.GetString(symbols.GetDocument(point.Document).Name).Replace('\\', '/');

    private bool IsWritten(string document) =>
        document.Contains($"/{projectFolder}/", StringComparison.Ordinal)
        && !document.EndsWith(".g.cs", StringComparison.Ordinal)
        && !FromProject(document).StartsWith("obj/", StringComparison.Ordinal);

    private string FromProject(string document) =>
        document[(document.LastIndexOf($"/{projectFolder}/", StringComparison.Ordinal) + projectFolder.Length + 2)..];
}
