namespace CreditRules.Identifiers;

/// <summary>Compares names of subjects as clerks do: full and half width, capitals and blanks make no difference.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class SubjectName
{
    /// <summary>Whether both are there and are the same name.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j, compared) = (0, 0, 0);
        while (true)
        {
            var (a, b) = (Next(left, ref i), Next(right, ref j));
            if (a != b || a is null)
            {
                return a == b && compared > 0;
            }

            compared++;
        }
    }

    private static char? Next(ReadOnlySpan<char> name, ref int at)
    {
        while (at < name.Length)
        {
            var character = CharacterForm.HalfWidth(name[at++]);
            if (!CharacterForm.IsBlank(character))
            {
                return char.ToUpperInvariant(character);
            }
        }

        return null;
    }
}
