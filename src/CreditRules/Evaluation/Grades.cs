using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>What is true of an entry on a graded list: of its grade, or, where it gives none that the list has, of every grade.</summary>
internal static class Grades
{
    /// <summary>Whether a test holds of the grade; of a plain list, what is said to hold of the list.</summary>
    internal static Truth Judge<T>(Membership record, ListVersion version, bool plain, Func<Grade, T, bool> test, T asked)
    {
        var grades = version.Grades.AsSpan();
        if (grades.IsEmpty)
        {
            return plain ? Truth.True : Truth.False;
        }

        var (own, fitting) = (Place(version, record.Grade), 0);
        if (own < grades.Length)
        {
            return test(grades[own], asked) ? Truth.True : Truth.False;
        }

        foreach (var grade in grades)
        {
            fitting += test(grade, asked) ? 1 : 0;
        }

        return fitting == 0 ? Truth.False : fitting == grades.Length ? Truth.True : Truth.Unknown;
    }

    /// <summary>The place of a grade in the list's order; of one that it no longer has, above every other.</summary>
    internal static int Place(ListVersion version, string? code)
    {
        var grades = version.Grades.AsSpan();
        for (var i = 0; i < grades.Length; i++)
        {
            if (string.Equals(grades[i].Code, code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return grades.Length;
    }
}
