namespace CreditRules.Cli.Bulk;

/// <summary>Says of which file it is that it can't be written.</summary>
internal static class Writing
{
    /// <exception cref="CreditRulesException">The file can't be written.</exception>
    internal static void To(string path, Action write) => To(path, () =>
    {
        write();
        return 0;
    });

    /// <exception cref="CreditRulesException">The file can't be written.</exception>
    internal static T To<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw BulkProblems.Of(path, BulkProblems.CannotWrite);
        }
    }

    /// <summary>The path, of which a file could be replaced.</summary>
    /// <exception cref="CreditRulesException">It is a folder, or a device: a device would be replaced by a file.</exception>
    internal static string Replaceable(string path)
    {
        var whole = To(path, () => Path.GetFullPath(path));
        if (Directory.Exists(whole) || (whole.StartsWith("/dev/", StringComparison.Ordinal) && !whole.StartsWith("/dev/shm/", StringComparison.Ordinal)))
        {
            throw BulkProblems.Of(path, BulkProblems.CannotWrite);
        }

        return path;
    }
}
