namespace CreditRules.Evaluation;

/// <summary>Things by number, each made when first needed and kept. Two threads may make the same thing: both make the same, and either stands.</summary>
internal sealed class LazyTable<T>
    where T : class
{
    private const int Block = 64;

    private readonly Func<int, T> _make;
    private T?[]?[] _blocks;

    internal LazyTable(int count, Func<int, T> make) => (_make, _blocks) = (make, new T?[]?[(count + Block - 1) / Block]);

    internal T this[int number]
    {
        get
        {
            var blocks = _blocks;
            if ((uint)(number / Block) < (uint)blocks.Length && blocks[number / Block] is { } block && Volatile.Read(ref block[number % Block]) is { } found)
            {
                return found;
            }

            return Make(number);
        }
    }

    private T Make(int number)
    {
        lock (_make)
        {
            if (number / Block >= _blocks.Length)
            {
                var longer = new T?[]?[Math.Max((number / Block) + 1, _blocks.Length * 2)];
                _blocks.CopyTo(longer, 0);
                Volatile.Write(ref _blocks, longer);
            }

            ref var block = ref _blocks[number / Block];
            if (block is null)
            {
                Volatile.Write(ref block, new T?[Block]);
            }
        }

        var made = _make(number);
        return Interlocked.CompareExchange(ref _blocks[number / Block]![number % Block], made, null) ?? made;
    }
}
