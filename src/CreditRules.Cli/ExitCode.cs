namespace CreditRules.Cli;

/// <summary>What the process says to its caller: the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Done, whatever the answer.</summary>
    internal const int Done = 0;

    /// <summary>It could not run: unreadable or invalid input, or an error of input or output.</summary>
    internal const int CouldNotRun = 1;

    /// <summary>It ran, and what it checks failed.</summary>
    internal const int CheckFailed = 2;

    /// <summary>It was called in a wrong way.</summary>
    internal const int WrongUsage = 64;
}
