namespace CreditRules.Cli.Bulk;

/// <summary>A file that appears under its name only when it is complete; until then it is called <c>NAME.partial</c>.</summary>
internal sealed class OutputFile : IDisposable
{
    internal const string Ending = ".partial";

    private readonly string _path;
    private bool _isKept;

    /// <summary>Begins a file, or goes on with one.</summary>
    /// <param name="path">Its name in the end.</param>
    /// <param name="keep">How many bytes of what was written before are kept; null, it begins anew.</param>
    internal OutputFile(string path, long? keep = null)
    {
        _path = Writing.Replaceable(path);
        var mode = keep is null ? FileMode.Create : FileMode.Open;
        Stream = new OutputStream(path, Writing.To(path, () => new FileStream(path + Ending, mode, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)));
        if (keep is { } bytes)
        {
            Stream.SetLength(bytes);
            Stream.Position = bytes;
        }
    }

    internal OutputStream Stream { get; }

    /// <summary>Leaves what was written where it is, to go on later.</summary>
    internal void Keep()
    {
        Stream.FlushToDisk();
        _isKept = true;
    }

    /// <summary>Gives the file its name; what had it before is replaced.</summary>
    internal void Complete()
    {
        Stream.FlushToDisk();
        Stream.Dispose();
        Writing.To(_path, () => File.Move(_path + Ending, _path, overwrite: true));
        _isKept = true;
    }

    /// <summary>Closes the file; what is neither complete nor kept is taken away.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isKept)
        {
            File.Delete(_path + Ending);
        }
    }
}
