using System.CommandLine;
using System.CommandLine.Parsing;
using CreditRules.Cli.Bulk;
using CreditRules.Cli.Documents;
using CreditRules.Cli.Tables;

namespace CreditRules.Cli.Commands;

/// <summary>The options of <c>screen</c>.</summary>
internal sealed class ScreenOptions
{
    private readonly Argument<string?> _subjects = new("SUBJECTS")
    {
        Description = "主体文件（CSV、TSV、JSON、JSONL、XLSX）；- 表示标准输入 · the subjects' file; - is standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _id = new("--id") { Description = "只筛查一个主体：代码 · screen one subject: its code", HelpName = "CODE" };

    private readonly Option<string?> _name = new("--name") { Description = "只筛查一个主体：名称 · screen one subject: its name", HelpName = "NAME" };

    private readonly Option<TableFormat?> _inputFormat = Choice.Optional(
        "--input-format",
        "主体文件的格式，默认看文件名 · the form of the subjects' file; by default its ending tells",
        ("csv", TableFormat.Csv), ("tsv", TableFormat.Tsv), ("json", TableFormat.Json), ("jsonl", TableFormat.Jsonl), ("xlsx", TableFormat.Xlsx));

    private readonly Option<string?> _worksheet = new("--worksheet") { Description = "工作表名称，默认第一个 · the worksheet; the first by default", HelpName = "NAME" };

    private readonly Option<SubjectKind> _kind = KindOption();

    private readonly Option<string?> _index = IndexOption();

    private readonly Option<string[]> _lists = new("--lists")
    {
        Description = "直接读取名单文件：PATH、CODE=PATH 或 CODE@日期=PATH · read lists themselves: PATH, CODE=PATH or CODE@DAY=PATH",
        HelpName = "SOURCE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _context = ContextOption();

    private readonly Option<string?> _output = new("--output") { Description = "结果文件，默认标准输出 · the results' file; standard output by default", HelpName = "FILE" };

    private readonly Option<ResultForm?> _to = Choice.Optional(
        "--to",
        "结果的格式，默认看文件名，标准输出为 csv · the form of the results; by default the file's ending tells, and standard output is csv",
        ("csv", ResultForm.Csv), ("jsonl", ResultForm.Jsonl), ("xlsx", ResultForm.Xlsx), ("html", ResultForm.Html));

    private readonly Option<string?> _rejects = new("--rejects")
    {
        Description = "未能读取的记录写入何处，默认 FILE.rejects.csv · where rejected records go; FILE.rejects.csv by default",
        HelpName = "FILE",
    };

    private readonly Option<bool> _resume = new("--resume") { Description = "继续被中断的运行 · go on with a run that was interrupted" };

    private readonly Option<bool> _prefer = new("--prefer")
    {
        Description = "在同等条件的投标人之间比较谁优先 · compare bidders declared equal: who is to be preferred",
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "只重查两份索引之间有变化的主体 · only subjects that the change since an older index touches",
        HelpName = "OLD-INDEX",
    };

    private readonly Option<bool> _strict = StrictOption();
    private readonly ListsOptions _reading = new();
    private readonly BookOptions _book = new();

    internal static Option<string> ContextOption() => new("--context")
    {
        Description = "事项文件（JSON）· the matter's file (JSON)",
        HelpName = "FILE",
        Required = true,
    };

    internal static Option<string?> IndexOption() => new("--index")
    {
        Description = "`lists build` 生成的名单索引 · an index made by `lists build`",
        HelpName = "INDEX",
    };

    internal static Option<bool> StrictOption() => new("--strict")
    {
        Description = "未检索的名单视为未查询，而非由您担保 · lists that aren't searched count as not consulted, instead of being vouched for",
    };

    internal static Option<SubjectKind> KindOption() => Choice.Of(
        "--kind",
        "代码看不出类型时的主体类型 · the kind of subjects whose code doesn't tell it",
        ("legal-person", SubjectKind.LegalPerson), ("other-organisation", SubjectKind.OtherOrganisation), ("sole-trader", SubjectKind.SoleTrader),
        ("natural-person", SubjectKind.NaturalPerson), ("public-institution", SubjectKind.PublicInstitution),
        ("social-organisation", SubjectKind.SocialOrganisation), ("vehicle", SubjectKind.Vehicle));

    internal void AddTo(Command command)
    {
        command.Add(_subjects);
        foreach (var option in new Option[]
            { _id, _name, _index, _lists, _context, _output, _to, _inputFormat, _worksheet, _kind, _rejects, _resume, _prefer, _since, _strict })
        {
            command.Add(option);
        }

        _reading.AddTo(command);
        _book.AddTo(command);
        command.Validators.Add(RequireSubjectsAndLists);
        command.Validators.Add(RequireFile);
        command.Validators.Add(RequireSeparateFiles);
        command.Validators.Add(result => ListsOptions.RequireDays(result, result.GetValue(_lists)));
    }

    internal ScreenRequest Read(ParseResult parsed) => new()
    {
        Subjects = parsed.GetValue(_subjects) is { } path
            ? new TableRequest
            {
                Path = path,
                Format = parsed.GetValue(_inputFormat),
                Encoding = _reading.Encoding(parsed),
                Worksheet = parsed.GetValue(_worksheet),
            }
            : null,
        Id = parsed.GetValue(_id),
        Name = parsed.GetValue(_name),
        Columns = _reading.Columns(parsed),
        DefaultKind = parsed.GetValue(_kind),
        Index = parsed.GetValue(_index),
        Lists = _reading.Read(parsed, parsed.GetValue(_lists) ?? []),
        Context = parsed.GetRequiredValue(_context),
        Output = parsed.GetValue(_output),
        Form = FormOf(parsed.GetValue(_to), parsed.GetValue(_output)),
        Rejects = parsed.GetValue(_rejects),
        Resume = parsed.GetValue(_resume),
        Prefer = parsed.GetValue(_prefer),
        Since = parsed.GetValue(_since),
        Strict = parsed.GetValue(_strict),
        Threads = _reading.Threads(parsed),
        Book = _book.Read(parsed),
    };

    private static ResultForm FormOf(ResultForm? given, string? output) => given ?? Path.GetExtension(output)?.ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => ResultForm.Jsonl,
        ".XLSX" => ResultForm.Xlsx,
        ".HTML" or ".HTM" => ResultForm.Html,
        _ => ResultForm.Csv,
    };

    private void RequireSubjectsAndLists(CommandResult result)
    {
        var isOne = result.GetValue(_id) is not null || result.GetValue(_name) is not null;
        if (result.GetValue(_subjects) is not null == isOne)
        {
            result.AddError("请给出主体文件，或用 --id、--name 给出一个主体 · give a file of subjects, or one subject by --id and --name");
        }

        var hasLists = result.GetValue(_lists) is { Length: > 0 };
        if (result.GetValue(_index) is not null == hasLists)
        {
            result.AddError("请给出 --index 或 --lists 之一 · give one of --index and --lists");
        }

        if (result.GetValue(_since) is not null && hasLists)
        {
            result.AddError("`--since` 须与 `--index` 同用 · `--since` goes with `--index`");
        }
    }

    private void RequireSeparateFiles(CommandResult result)
    {
        string?[] inputs = [result.GetValue(_subjects), result.GetValue(_context), .. (result.GetValue(_lists) ?? []).Select(list => ListRequest.Split(list).Path)];
        if (inputs.Count(path => path == InputFiles.Standard) > 1)
        {
            result.AddError("标准输入只能读一次：只有一处可以是 `-` · standard input can be read once: give `-` in one place only");
        }

        FileRoles.Require(
            result,
            [result.GetValue(_output), result.GetValue(_rejects)],
            [.. inputs, result.GetValue(_index), result.GetValue(_since), _reading.ColumnsOf(result)]);
        if (result.GetValue(_since) is not null && result.GetValue(_prefer))
        {
            result.AddError("`--since` 只查有变化的主体，不能与 `--prefer` 同用 · `--since` leaves subjects out: it doesn't go with `--prefer`");
        }
    }

    private void RequireFile(CommandResult result)
    {
        if (result.GetValue(_output) is { } output)
        {
            if (result.GetResult(_to) is null && Path.GetExtension(output).ToUpperInvariant() is ".TSV" or ".TAB" or ".JSON" or ".XLS" or ".XML" or ".PDF")
            {
                result.AddError("结果可写成 csv、jsonl、xlsx 或 html；请改文件名，或用 `--to` 指明 · results are csv, jsonl, xlsx or html: name the file so, or give `--to`");
            }

            return;
        }

        // The value itself can't be asked for where the word is none.
        if (result.GetResult(_to)?.Tokens is [{ Value: "xlsx" or "html" }])
        {
            result.AddError("xlsx 和 html 须用 `--output` 写入文件 · xlsx and html need a file: give `--output`");
        }

        if (result.GetValue(_resume))
        {
            result.AddError("`--resume` 须与 `--output` 同用 · `--resume` goes with `--output`");
        }
    }
}
