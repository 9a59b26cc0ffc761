using System.CommandLine;
using System.CommandLine.Parsing;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Tables;

namespace CreditRules.Cli.Commands;

/// <summary>The options that say how published lists and other tables are read.</summary>
internal sealed class ListsOptions
{
    private readonly Option<string?> _list = new("--list")
    {
        Description = "没有写明名单的记录属于哪个名单 · the list of records that name none",
        HelpName = "CODE",
    };

    private readonly Option<DateOnly?> _asOf = Choice.Day("--as-of", "名单数据截至哪一天 · the day of the snapshot");

    private readonly Option<string?> _columns = new("--columns")
    {
        Description = "自定列名文件（JSON）· a file of your own column names (JSON)",
        HelpName = "FILE",
    };

    private readonly Option<TextEncoding> _encoding = Choice.Of(
        "--encoding",
        "文字编码，默认自动判断 · the encoding of texts; by default it is told from the text",
        ("auto", TextEncoding.Auto), ("utf-8", TextEncoding.Utf8), ("gb18030", TextEncoding.Gb18030));

    private readonly Option<int?> _threads = Choice.Count("--threads", "线程数，默认与处理器数相同 · how many threads work; by default as many as there are processors", "N");

    internal void AddTo(Command command)
    {
        command.Add(_list);
        command.Add(_asOf);
        command.Add(_columns);
        command.Add(_encoding);
        command.Add(_threads);
    }

    internal int Threads(ParseResult parsed) => Math.Max(parsed.GetValue(_threads) ?? Environment.ProcessorCount, 1);

    internal TextEncoding Encoding(ParseResult parsed) => parsed.GetValue(_encoding);

    internal string? Columns(ParseResult parsed) => parsed.GetValue(_columns);

    /// <summary>Requires that the days of <c>CODE@DAY=PATH</c> exist.</summary>
    internal static void RequireDays(CommandResult result, IEnumerable<string>? sources)
    {
        if (sources?.Any(ListRequest.HasBadDay) == true)
        {
            result.AddError("`CODE@日期=PATH` 中的日期应为 yyyy-MM-dd 形式 · the day of `CODE@DAY=PATH` takes the form yyyy-MM-dd");
        }
    }

    internal string? ColumnsOf(CommandResult result) => result.GetValue(_columns);

    /// <summary>Reads <c>PATH</c>, <c>CODE=PATH</c> and <c>CODE@DAY=PATH</c>.</summary>
    internal IReadOnlyList<ListRequest> Read(ParseResult parsed, IEnumerable<string> sources) => [.. sources.Select(source =>
    {
        var parts = ListRequest.Split(source);
        return new ListRequest
        {
            Path = parts.Path,
            List = parts.List ?? parsed.GetValue(_list),
            AsOf = parts.AsOf ?? parsed.GetValue(_asOf),
            Columns = parsed.GetValue(_columns),
            Encoding = parsed.GetValue(_encoding),
        };
    })];
}
