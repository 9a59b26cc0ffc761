using CreditRules.Diagnostics;

namespace CreditRules.Cli.Bulk;

/// <summary>Problems of lines that the filter answers: CR0541 onwards.</summary>
internal static class FilterProblems
{
    internal static readonly Problem TooLong = Problem.Error("CR0541",
        "该行超过 1 MiB；请每行只写一个主体", "the line is longer than 1 MiB; write one subject a line");

    internal static readonly Problem Empty = Problem.Error("CR0542",
        "空行；请每行写一个主体", "the line is empty; write one subject a line");
}
