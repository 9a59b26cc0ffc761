using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Docs;

/// <summary>Files as a snippet sees them that runs in the root of the repository.</summary>
internal static class SnippetFile
{
    public static string ReadAllText(string path) => Repository.Read(path);

    public static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, path));
}
