using CreditRules.Screening;

namespace CreditRules.Cli.Bulk;

/// <summary>A block of a subjects' file with what its parties are looked up by.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class PartyPiece
{
    internal RecordBlock Block { get; } = new();

    internal FieldRange[] Fields { get; } = new FieldRange[RecordReader.MaxFields];

    internal List<ulong> Codes { get; } = [];

    internal List<ulong> Names { get; } = [];

    /// <summary>The names of parties whose identifier doesn't decide.</summary>
    internal List<ulong> NamesWithoutCode { get; } = [];

    internal List<(string Consortium, long Row, Subject Given)> Members { get; } = [];

    internal void Clear()
    {
        Codes.Clear();
        Names.Clear();
        NamesWithoutCode.Clear();
        Members.Clear();
    }

    internal void Add(in PartyCode code, ulong nameKey)
    {
        if (code.IsKey)
        {
            Codes.Add(code.Key);
        }

        if (nameKey != 0)
        {
            Names.Add(nameKey);
            if (!code.IsDecisive)
            {
                NamesWithoutCode.Add(nameKey);
            }
        }
    }
}
