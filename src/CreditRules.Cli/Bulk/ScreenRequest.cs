using CreditRules.Cli.Commands;
using CreditRules.Cli.Tables;

namespace CreditRules.Cli.Bulk;

/// <summary>What <c>screen</c> was asked for.</summary>
internal sealed record ScreenRequest
{
    /// <summary>The subjects' file; null where one subject is given by its identifier or name.</summary>
    public required TableRequest? Subjects { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The file of the caller's own column names, or null.</summary>
    public string? Columns { get; init; }

    /// <summary>What a subject is whose identifier doesn't tell its kind.</summary>
    public SubjectKind DefaultKind { get; init; } = SubjectKind.LegalPerson;

    public string? Index { get; init; }

    public IReadOnlyList<ListRequest> Lists { get; init; } = [];

    public required string Context { get; init; }

    /// <summary>Where the results go; null, standard output.</summary>
    public string? Output { get; init; }

    public required ResultForm Form { get; init; }

    public string? Rejects { get; init; }

    public bool Resume { get; init; }

    public bool Prefer { get; init; }

    /// <summary>The older index, where only what changed since is asked for.</summary>
    public string? Since { get; init; }

    /// <summary>Whether lists that aren't searched count as not consulted.</summary>
    public bool Strict { get; init; }

    public required int Threads { get; init; }

    public required BookRequest Book { get; init; }
}
