using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>A case that was run: the file that it stands in, what was asked and what came.</summary>
internal sealed record CaseRun(string File, Context Context, Decision Decision)
{
    /// <summary>The rules that held: applied, or true and stopped by law, by evidence or by a black entry.</summary>
    internal IEnumerable<string> Held() => Difference.RulesOf(Decision).Concat(Named(isStop: true));

    /// <summary>The rules that are told as not holding, or as undetermined.</summary>
    internal IEnumerable<string> Denied() => Named(isStop: false);

    /// <summary>Whether the document stands beside the case and was in force where and when the case asks.</summary>
    internal bool IsAbout(LoadedDocument document) =>
        document is { Source: { } source, Document: RuleSet set }
        && Path.GetDirectoryName(source.File) == Path.GetDirectoryName(File)
        && set.IsInForce(Context.Date, Context.Region);

    private IEnumerable<string> Named(bool isStop) =>
        Decision.NotApplied.Where(line => IsStop(line.Reason) == isStop).Select(line => line.Rule).OfType<string>();

    private static bool IsStop(Reason reason) =>
        reason is Reason.Unconfirmed or Reason.Disabled or Reason.NoLawfulBasis or Reason.ListNotSerious or Reason.WithheldByBlacklist;
}
