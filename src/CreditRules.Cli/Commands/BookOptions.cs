using System.CommandLine;

namespace CreditRules.Cli.Commands;

/// <summary>The options that say which rule book decides, and how.</summary>
internal sealed class BookOptions
{
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

    /// <summary>Adds what says which documents there are, and nothing that changes decisions.</summary>
    internal void AddDocumentsTo(Command command)
    {
        command.Add(_rules);
        command.Add(_noShipped);
    }

    internal void AddTo(Command command)
    {
        AddDocumentsTo(command);
        command.Add(_acceptUnconfirmed);
        command.Add(_maxAge);
        command.Add(_showIds);
    }

    internal BookRequest Read(ParseResult parsed) => new()
    {
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
