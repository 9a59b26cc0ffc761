using System.Text;

namespace CreditRules.Cli.Reports.Html;

/// <summary>A part of the page that is known before what stands above it: kept in a file of the owner's alone, gone when it is closed.</summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream _file;
    private readonly StreamWriter _writer;

    internal Spool()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _file = new FileStream(Path.Combine(Path.GetTempPath(), "creditrules-" + Path.GetRandomFileName()), options);
        _writer = new StreamWriter(_file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Markup = new Markup(_writer);
    }

    internal Markup Markup { get; }

    /// <summary>How many parts were written.</summary>
    internal int Count { get; private set; }

    internal void Counted() => Count++;

    internal void CopyTo(Stream stream)
    {
        _writer.Flush();
        _file.Position = 0;
        _file.CopyTo(stream);
    }

    public void Dispose() => _writer.Dispose();
}
