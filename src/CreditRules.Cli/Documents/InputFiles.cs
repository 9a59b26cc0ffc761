using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Cli.Documents;

/// <summary>Reads files as they stand, and collects what can't be read.</summary>
internal sealed class InputFiles(Stream input)
{
    /// <summary>The path that means standard input.</summary>
    internal const string Standard = "-";

    private readonly List<Diagnostic> _diagnostics = [];

    internal SourceText? Read(string path)
    {
        if (path == Standard)
        {
            return Read(input, "stdin");
        }

        if (Directory.Exists(path))
        {
            return Fail(path, new Particular("这是文件夹，应给出文件", "this is a folder, a file is expected"));
        }

        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return Fail(path, Reason(exception));
        }
    }

    /// <summary>Says that a path can't be read.</summary>
    internal SourceText? Fail(string path, Particular reason) => Fail(path, FormatProblems.Unreadable, reason);

    /// <exception cref="CreditRulesException">Something couldn't be read.</exception>
    internal void ThrowIfUnreadable()
    {
        if (_diagnostics.Count > 0)
        {
            throw new CreditRulesException(_diagnostics);
        }
    }

    internal static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    internal static Particular Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("没有这个文件或文件夹", "there is no such file or folder"),
        UnauthorizedAccessException => new("没有读取权限", "access is denied"),
        PathTooLongException => new("路径过长", "the path is too long"),
        ArgumentException or NotSupportedException => new("路径不合法", "this isn't a path"),
        _ => new("读取出错", "reading failed"),
    };

    // Reads one byte more than is allowed and no further: a device or a pipe may never end.
    private SourceText? Read(Stream stream, string name)
    {
        var known = stream.CanSeek ? stream.Length : 0;
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (known <= JsonDoor.MaxBytes && content.Length <= JsonDoor.MaxBytes && stream.Read(buffer) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
        }

        var length = Math.Max(known, content.Length);
        return length > JsonDoor.MaxBytes
            ? Fail(name, FormatProblems.TooLarge, length.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : new SourceText(name, content.ToArray());
    }

    private SourceText? Fail(string path, Problem problem, Particular particular)
    {
        _diagnostics.Add(new Diagnostic
        {
            Code = problem.Code,
            Severity = problem.Severity,
            File = path,
            Path = "$",
            Message = problem.Message(particular),
        });
        return null;
    }
}
