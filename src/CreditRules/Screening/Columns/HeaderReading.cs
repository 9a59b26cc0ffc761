using System.Collections.Immutable;
using System.Globalization;
using CreditRules.Diagnostics;
using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>Makes a column map of a header, and tells everything that is wrong with it at once.</summary>
internal sealed class HeaderReading<TColumn>
    where TColumn : struct, Enum
{
    private const int MostNamed = 12;

    private readonly ImmutableArray<HeaderField<TColumn>> _fields;
    private readonly ColumnNames<TColumn> _names;
    private readonly string _file;
    private readonly long _line;
    private readonly int _errorPosition;
    private readonly List<Diagnostic> _found = [];

    private HeaderReading(IReadOnlyList<string> header, ColumnNames<TColumn> names, string file, long line)
    {
        _fields = HeaderField<TColumn>.Of(header, names);
        _names = names;
        _file = file;
        _line = line;
        _errorPosition = _fields is [{ Text: ColumnMap<TColumn>.ErrorColumn }, ..] ? 0 : -1;
    }

    /// <summary>The map of a header, and what there is to say about it; no map where one of that is an error.</summary>
    /// <param name="header">The texts of the header's fields.</param>
    /// <param name="names">What columns are called.</param>
    /// <param name="needed">Groups of columns, of each of which one must be there.</param>
    /// <param name="file">What messages call the table.</param>
    /// <param name="line">The number of the header's line or row.</param>
    /// <param name="found">What there is to say.</param>
    internal static ColumnMap<TColumn>? Read(
        IReadOnlyList<string> header,
        ColumnNames<TColumn> names,
        ImmutableArray<ImmutableArray<TColumn>> needed,
        string file,
        long line,
        out IReadOnlyList<Diagnostic> found)
    {
        var reading = new HeaderReading<TColumn>(header, names, file, line);
        var map = reading.Read(needed);
        found = reading._found;
        return reading._found.Exists(diagnostic => diagnostic.IsError) ? null : map;
    }

    private ColumnMap<TColumn> Read(ImmutableArray<ImmutableArray<TColumn>> needed)
    {
        var positions = _fields.Where(field => field.Column is not null).GroupBy(field => field.Column!.Value).ToDictionary(group => group.Key, Positions);
        if (positions.Count == 0 && _fields.Any(field => field.LooksLikeData))
        {
            Add(ColumnProblems.NoHeader);
        }
        else
        {
            FindDuplicates();
            FindMissing(needed, positions);
            FindUnread();
        }

        return new ColumnMap<TColumn>(positions, _fields.Length, _errorPosition);
    }

    // The most telling of the columns that mean the same; only an identifier may have others for where it is blank.
    private ImmutableArray<int> Positions(IGrouping<TColumn, HeaderField<TColumn>> group)
    {
        var fields = group.DistinctBy(field => field.Folded, StringComparer.Ordinal).OrderBy(field => field.Rank).ThenBy(field => field.Position).ToArray();
        var name = ColumnNames<TColumn>.WireName(group.Key);
        var takesOthers = name == "id";
        foreach (var (before, field) in fields.Zip(fields.Skip(1)))
        {
            if (field.Rank == before.Rank)
            {
                Add(ColumnProblems.SameMeaning, before.Text, field.Text, name);
            }
            else if (!takesOthers)
            {
                Add(ColumnProblems.SteppedBack, field.Text, fields[0].Text, name);
            }
        }

        return [.. (takesOthers ? fields : fields[..1]).Select(field => field.Position)];
    }

    private void FindDuplicates()
    {
        foreach (var same in _fields.Where(field => field.Folded.Length > 0).GroupBy(field => field.Folded, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add(ColumnProblems.Duplicate, Shown(same.First()));
        }
    }

    private void FindMissing(ImmutableArray<ImmutableArray<TColumn>> needed, Dictionary<TColumn, ImmutableArray<int>> positions)
    {
        foreach (var group in needed.Where(group => !group.Any(positions.ContainsKey)))
        {
            var wanted = group.Select(column => $"`{ColumnNames<TColumn>.WireName(column)}`").ToArray();
            var accepted = _names.Aliases.Where(alias => group.Contains(alias.Column) && alias.Rank < 2).OrderBy(alias => alias.Rank).Select(alias => alias.Text);
            Add(
                ColumnProblems.Missing,
                new Particular(string.Join('或', wanted), string.Join(" or ", wanted)),
                Listed(_fields.Where(field => field.Position != _errorPosition).Select(Shown)),
                Listed(accepted));
        }
    }

    private void FindUnread()
    {
        // Once something is missing, the first record may be a person's data: it is not shown a second time.
        if (_found.Exists(diagnostic => diagnostic.Code == ColumnProblems.Missing.Code))
        {
            return;
        }

        var aside = _fields.Where(field => field.Column is null && field.Position != _errorPosition && !_names.IsLeftOut(field.Text)).ToArray();
        foreach (var group in aside.Where(field => field.WhyUnread is not null).GroupBy(field => field.WhyUnread!))
        {
            Add(ColumnProblems.Unread, Listed(group.Select(Shown)), group.Key);
        }

        if (aside.Where(field => field.WhyUnread is null).Select(Shown).ToArray() is { Length: > 0 } unknown)
        {
            Add(ColumnProblems.Unknown, Listed(unknown));
        }
    }

    // Columns without a name are told by their number, the one that a table was given for its errors aside.
    // Where no column is known, what stands there may be a person's name instead of a column's.
    private string Shown(HeaderField<TColumn> field) =>
        field.Folded.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"#{field.Position - _errorPosition}")
        : field.Column is not null || field.WhyUnread is not null || _fields.Count(other => other.Column is not null) > 1 ? field.Text
        : Mask.Word(field.Text);

    private static Particular Listed(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        var shown = string.Join(", ", all.Take(MostNamed).Select(text => $"`{text}`"));
        return all.Length <= MostNamed ? shown : $"{shown} …";
    }

    private void Add(Problem problem, params Particular[] particulars) => _found.Add(new Diagnostic
    {
        Code = problem.Code,
        Severity = problem.Severity,
        File = _file,
        Path = JsonPath.Root,
        Line = (int)Math.Clamp(_line, 1, int.MaxValue),
        Message = problem.Message(particulars),
    });
}
