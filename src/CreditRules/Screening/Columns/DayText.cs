using CreditRules.Identifiers;

namespace CreditRules.Screening;

/// <summary>Days in the forms in which tables write them: year, month, day, in this order, the year with four digits.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class DayText
{
    /// <summary>What stands for <c>长期</c> (without an end) in the files of 双公示.</summary>
    internal static readonly DateOnly LongTerm = new(2099, 12, 31);

    /// <summary>The one form that nearly every file has: <c>2017-03-01</c>.</summary>
    internal static bool TryPlain(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        var (y, m, d) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        return TryMake(y, m, d, out day);
    }

    /// <summary>Any of the forms: <c>2017/3/1</c>, <c>2017.3.1</c>, <c>20170301</c>, <c>2017年3月1日</c>, and a moment, of which the day is taken.</summary>
    internal static bool TryAny(Span<char> text, out DateOnly day)
    {
        foreach (ref var character in text)
        {
            character = CharacterForm.HalfWidth(character);
        }

        ReadOnlySpan<char> rest = text;
        day = default;
        if (text.Length == 8 && CharacterForm.AreDigits(text))
        {
            return TryMake(Number(rest[..4]), Number(rest[4..6]), Number(rest[6..]), out day);
        }

        var y = TakeNumber(ref rest, 4, 4);
        var first = Take(ref rest);
        var m = TakeNumber(ref rest, 1, 2);
        var second = Take(ref rest);
        var d = TakeNumber(ref rest, 1, 2);
        var isDay = (first, second) switch
        {
            ('年', '月') => Take(ref rest) is '日' or '号',
            ('-', '-') or ('/', '/') or ('.', '.') => true,
            _ => false,
        };
        return isDay && TryMake(y, m, d, out day) && (rest.IsEmpty || IsTime(rest));
    }

    // T or blanks, hours and minutes, seconds, a fraction; of zones only China's, in which days are told.
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        var time = rest[0] is 'T' or 't' ? rest[1..] : rest.TrimStart(' ');
        if (time.Length == rest.Length)
        {
            return false;
        }

        if (time.EndsWith("+08:00") || time.EndsWith("+0800"))
        {
            time = time[..time.LastIndexOf('+')];
        }

        if (TakeNumber(ref time, 1, 2) is not (>= 0 and < 24) || Take(ref time) != ':' || TakeNumber(ref time, 2, 2) is not (>= 0 and < 60))
        {
            return false;
        }

        return time.IsEmpty
            || (Take(ref time) == ':' && TakeNumber(ref time, 2, 2) is >= 0 and < 60
                && (time.IsEmpty || (Take(ref time) == '.' && !time.IsEmpty && CharacterForm.AreDigits(time))));
    }

    private static bool TryMake(int y, int m, int d, out DateOnly day)
    {
        day = default;
        if (y is < 1 or > 9999 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        day = new DateOnly(y, m, d);
        return true;
    }

    private static char Take(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return '\0';
        }

        var character = rest[0];
        rest = rest[1..];
        return character;
    }

    private static int TakeNumber(ref ReadOnlySpan<char> rest, int fewest, int most)
    {
        var count = 0;
        while (count < most && count < rest.Length && char.IsAsciiDigit(rest[count]))
        {
            count++;
        }

        var number = count < fewest ? -1 : Number(rest[..count]);
        rest = rest[count..];
        return number;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
