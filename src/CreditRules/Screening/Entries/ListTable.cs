using System.Collections.Frozen;
using System.Text;
using CreditRules.Compilation;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>The lists of a rule book, numbered in ordinal order of their codes, with what each declares.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class ListTable
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly ListDeclarations[] _declared;
    private readonly string[] _codes;

    internal ListTable(IEnumerable<CreditList> lists)
    {
        var inOrder = lists.OrderBy(list => list.Id, StringComparer.Ordinal).ToArray();
        _codes = Array.ConvertAll(inOrder, list => list.Id);
        _declared = Array.ConvertAll(inOrder, list => new ListDeclarations(list));
        _numbers = _codes.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _byText = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal IReadOnlyList<string> Codes => _codes;

    internal ListDeclarations DeclaredBy(int list) => _declared[list];

    /// <summary>The number of a list; -1 where it isn't declared.</summary>
    internal int NumberOf(string code) => _numbers.GetValueOrDefault(code, -1);

    /// <summary>The number of a list; -1 where it isn't declared.</summary>
    internal int NumberOf(ReadOnlySpan<byte> code)
    {
        Span<char> text = stackalloc char[128];
        return code.Length <= text.Length && _byText.TryGetValue(text[..Encoding.UTF8.GetChars(code, text)], out var number) ? number : -1;
    }
}
