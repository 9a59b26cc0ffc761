using System.CommandLine;
using CreditRules.Cli.Documents;

namespace CreditRules.Cli.Commands;

/// <summary>The options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    private readonly Option<string> _subject = new("--subject")
    {
        Description = "主体文件（JSON）；- 表示标准输入 · the subject's file (JSON); - is standard input",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _context = new("--context")
    {
        Description = "事项文件（JSON）；- 表示标准输入 · the matter's file (JSON); - is standard input",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "逐条说明：名单记录 → 名单 → 条款 → 依据 → 措施，以及为何不适用 · the full chain of reasons, and why not",
    };

    private readonly Option<string?> _whyNot = new("--why-not")
    {
        Description = "说明某一措施为何没有适用 · why one measure does not apply",
        HelpName = "MEASURE",
    };

    private readonly BookOptions _book = new();

    private readonly Option<Audience?> _audience = Choice.Optional(
        "--audience",
        "写给谁看：不该看的略去并计数 · for whom it is written: what they may not see is left out and counted",
        ("public", Audience.Public), ("authorised", Audience.Authorised), ("department", Audience.Department), ("subject", Audience.Subject));

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _subject, _context, _explain, _whyNot })
        {
            command.Add(option);
        }

        _book.AddTo(command);
        command.Add(_audience);

        command.Validators.Add(result =>
        {
            if (result.GetValue(_subject) == InputFiles.Standard && result.GetValue(_context) == InputFiles.Standard)
            {
                result.AddError("`-` 只能用于 `--subject` 或 `--context` 之一 · only one of `--subject` and `--context` can be `-`");
            }

            if (result.GetResult(_audience) is not null && (result.GetValue(_explain) || result.GetValue(_whyNot) is not null))
            {
                result.AddError("`--audience` 不能与 `--explain`、`--why-not` 同用 · `--audience` goes with neither `--explain` nor `--why-not`");
            }
        });
    }

    internal EvaluateRequest Read(ParseResult parsed) => new()
    {
        Subject = parsed.GetRequiredValue(_subject),
        Context = parsed.GetRequiredValue(_context),
        Explain = parsed.GetValue(_explain),
        WhyNot = parsed.GetValue(_whyNot),
        Audience = parsed.GetValue(_audience),
        Book = _book.Read(parsed),
    };
}
