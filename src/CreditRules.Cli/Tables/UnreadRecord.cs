using System.Text;

namespace CreditRules.Cli.Tables;

/// <summary>Why a record couldn't be turned into fields; it stands in the record's place and is told with its number.</summary>
internal static class UnreadRecord
{
    /// <summary>What stands between the two languages.</summary>
    internal const string Between = " · ";

    internal static readonly LocalText NotUtf8 = new("含有不属于 UTF-8 的字节；请改正编码", "it has bytes that aren't UTF-8; correct the encoding");

    internal static readonly LocalText NotJson = new("不是合法的 JSON；请改正", "it isn't valid JSON; correct it");

    internal static readonly LocalText NotAnObject = new("应是 JSON 对象", "a JSON object is expected");

    internal static readonly LocalText TooLong = new("超过 1 MiB；请缩短", "it is longer than 1 MiB; shorten it");

    internal static readonly LocalText HalfACharacter = new("文本含有不成对的代理项；请改正该字符", "a text has half a surrogate pair; correct the character");

    internal static LocalText LostDigits(string column) => new(
        $"`{column}` 以数字形式保存，可能已丢失末尾数位；请改为文本（Excel 中把该列设为“文本”后重新填写）",
        $"`{column}` was stored as a number and may have lost digits; make it text (in Excel: format the column as text and enter it again)");

    internal static LocalText NotText(string column) => new(
        $"`{column}` 应是文本，不是对象或数组", $"`{column}` must be a text, not an object or an array");

    internal static LocalText Twice(string column) => new(
        $"有两个成员都是 `{column}`；请去掉一个", $"two members mean `{column}`; remove one");

    internal static LocalText ErrorCell(string column) => new(
        $"`{column}` 的单元格是错误值；请改正", $"the cell of `{column}` holds an error value; correct it");

    internal static LocalText UncertainDay(string column) => new(
        $"`{column}` 的日期按 1904 日期系统保存，无法确定；请改为文本 `yyyy-MM-dd`",
        $"the date in `{column}` is counted from 1904 and not certain; make it a text `yyyy-MM-dd`");

    /// <summary>Writes a record that says only why it couldn't be read.</summary>
    internal static void Write(CsvLine line, LocalText why, int fieldsAfter)
    {
        line.Field(Encoding.UTF8.GetBytes(why.Zh + Between + why.En));
        for (var field = 0; field < fieldsAfter; field++)
        {
            line.Field([]);
        }

        line.End();
    }
}
