using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>The cases of one rule set, with fixtures that several of them use.</summary>
internal sealed record CasesDocument
{
    public ValueMap<Subject> Subjects { get; init; } = ValueMap<Subject>.Empty;

    public ValueMap<Context> Contexts { get; init; } = ValueMap<Context>.Empty;

    public required ValueList<Case> Cases { get; init; }

    internal Subject? SubjectOf(Case one) => one.Subject.In(Subjects);

    internal Context? ContextOf(Case one) => one.Context.In(Contexts);
}
