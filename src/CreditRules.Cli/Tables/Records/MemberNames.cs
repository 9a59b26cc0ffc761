using System.Collections.Concurrent;
using CreditRules.Screening;

namespace CreditRules.Cli.Tables.Records;

/// <summary>Finds members of records by their names, and keeps those that it doesn't know.</summary>
internal sealed class MemberNames<TColumn>(ColumnNames<TColumn> names)
    where TColumn : struct, Enum
{
    // A hostile file could have a new name in every record.
    private const int MostKept = 1000;
    private const int MostTold = 12;

    private readonly Dictionary<string, ColumnAlias<TColumn>?> _found = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];

    internal bool TryFind(ReadOnlySpan<char> name, out ColumnAlias<TColumn> alias)
    {
        if (!_found.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found))
        {
            found = Find(name.ToString());
        }

        alias = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Tells of the members that nothing was read from.</summary>
    internal void Tell(string file, ConcurrentQueue<Diagnostic> warnings)
    {
        if (_unknown.Count > 0)
        {
            var shown = string.Join(", ", _unknown.Take(MostTold).Select(name => $"`{name}`"));
            warnings.Enqueue(TableProblems.Of(TableProblems.UnknownMembers, file, _unknown.Count > MostTold ? shown + " …" : shown));
        }
    }

    private ColumnAlias<TColumn>? Find(string name)
    {
        ColumnAlias<TColumn>? found = names.TryFind(name, out var alias) ? alias : null;
        if (_found.Count < MostKept)
        {
            _found[name] = found;
            if (found is null && !names.IsLeftOut(name))
            {
                _unknown.Add(name);
            }
        }

        return found;
    }
}
