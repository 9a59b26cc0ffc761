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

    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "另加的规则文件或文件夹，按 id 替换随附文件 · more documents, files or folders; they replace shipped ones by id",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _noShipped = CommonOptions.NoShipped();

    private readonly Option<bool> _acceptUnconfirmed = new("--accept-unconfirmed")
    {
        Description = "也适用未核实原文的规则 · also apply rules whose clause wasn't seen in a source",
    };

    private readonly Option<int?> _maxAge = Choice.Count(
        "--max-age",
        "名单查询结果超过多少天视为未查询 · a consulted list older than this counts as not consulted",
        "DAYS");

    private readonly Option<bool> _showIds = new("--show-ids")
    {
        Description = "显示自然人的姓名和证件号码（默认遮盖）· show natural persons' names and identifiers (masked by default)",
    };

    private readonly Option<Audience?> _audience = Choice.Optional(
        "--audience",
        "写给谁看：不该看的略去并计数 · for whom it is written: what they may not see is left out and counted",
        ("public", Audience.Public), ("authorised", Audience.Authorised), ("department", Audience.Department), ("subject", Audience.Subject));

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _subject, _context, _explain, _whyNot, _rules, _noShipped, _acceptUnconfirmed, _maxAge, _showIds, _audience })
        {
            command.Add(option);
        }

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
        Rules = parsed.GetValue(_rules) ?? [],
        WithShipped = !parsed.GetValue(_noShipped),
        Options = new RuleBookOptions
        {
            AcceptUnconfirmed = parsed.GetValue(_acceptUnconfirmed),
            MaxAgeDays = parsed.GetValue(_maxAge),
            ShowIdentifiers = parsed.GetValue(_showIds),
        },
    };
}
