using CreditRules.Model;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Reading;

/// <summary>A record as it was read: its number, what is wrong with it, and, where nothing is, its texts.</summary>
internal sealed record ReadRecord(long Line, RecordFault Fault, ValueList<string> Fields)
{
    internal static ReadRecord Of(long line, params string[] fields) => new(line, RecordFault.None, [.. fields]);

    public override string ToString() => $"{Line} {Fault} <{string.Join("><", Fields)}>";
}
