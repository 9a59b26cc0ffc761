using System.Security.Cryptography;
using System.Text;
using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>What a run is about, part by part: a run can be gone on with only where all of it is the same.</summary>
internal sealed class RunIdentity(ScreenRequest request, ScreenParts parts)
{
    // Files are hashed only where a state is written or read: most runs are done before.
    private readonly Lazy<ValueMap<string>> _parts = new(() => Make(request, parts).ToValueMap());

    internal ValueMap<string> Parts => _parts.Value;

    private static Dictionary<string, string> Make(ScreenRequest request, ScreenParts parts)
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["version"] = Memos.Version,
            ["subjects"] = parts.SubjectsFile is { } path ? Hash(path) : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Id}\n{request.Name}"))),
            ["rules"] = parts.Matter.Book.Hash,
            ["context"] = CreditJson.Write(parts.Matter.Matter.Context),
            ["form"] = $"{request.Form} {request.Strict} {request.DefaultKind} {request.Subjects?.Format} {request.Subjects?.Worksheet} {request.Subjects?.Encoding} {parts.Matter.Book.Options.ShowIdentifiers}",
            ["lists"] = parts.Entries is MappedIndex index ? index.Hash : string.Join(' ', request.Lists.Select(list => $"{list.List}@{list.AsOf:O}={Hash(list.Path)}")),
        };
        if (request.Columns is not null)
        {
            made["columns"] = Hash(request.Columns);
        }

        if (request.Since is not null)
        {
            made["since"] = Hash(request.Since);
        }

        return made;
    }

    private static string Hash(string? path)
    {
        if (path is null || !File.Exists(path))
        {
            return "-";
        }

        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
