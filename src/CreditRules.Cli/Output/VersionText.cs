using System.CommandLine;
using System.CommandLine.Invocation;

namespace CreditRules.Cli.Output;

/// <summary>The version of the tool, which is that of the documents that it ships.</summary>
internal sealed class VersionText : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Memos.Version + "\n");
        return ExitCode.Done;
    }
}
