using System.Globalization;
using System.Text;
using CreditRules.Format;

namespace CreditRules.Screening;

/// <summary>Values from the texts of a table's fields.</summary>
internal static class FieldText
{
    internal static bool TryDate(ReadOnlySpan<byte> text, out DateOnly? date)
    {
        date = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            var year = (((((text[0] - '0') * 10) + text[1] - '0') * 10 + text[2] - '0') * 10) + text[3] - '0';
            var month = ((text[5] - '0') * 10) + text[6] - '0';
            var day = ((text[8] - '0') * 10) + text[9] - '0';
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                date = new DateOnly(year, month, day);
                return true;
            }
        }

        return false;
    }

    internal static bool TryStatus(ReadOnlySpan<byte> text, out MembershipStatus status)
    {
        status = MembershipStatus.Active;
        return text.IsEmpty || text.SequenceEqual("active"u8);
    }

    internal static bool TrySeverity(ReadOnlySpan<byte> text, out Severity? severity)
    {
        severity = null;
        return text.IsEmpty;
    }

    internal static bool TryIdType(ReadOnlySpan<byte> text, out IdType? idType)
    {
        idType = null;
        return text.IsEmpty;
    }

    internal static bool TryKind(ReadOnlySpan<byte> text, out SubjectKind? kind)
    {
        kind = null;
        if (text.SequenceEqual("legal-person"u8))
        {
            kind = SubjectKind.LegalPerson;
            return true;
        }

        return text.IsEmpty;
    }

    internal static bool TryYesNo(ReadOnlySpan<byte> text, out bool? value)
    {
        value = null;
        return text.IsEmpty;
    }
}
