using CreditRules.Evaluation;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation.Exhaustive;

/// <summary>One matter, asked at every door of the compiled book and of the reference evaluator about entries of some lists.</summary>
internal sealed class Asking
{
    internal static readonly Subject Typical = new() { Kind = SubjectKind.LegalPerson };

    private readonly RuleBook _book;
    private readonly Setting _setting;
    private readonly ScopedRule[] _rules;

    internal Asking(ReferenceLaw law, PreparedContext context, params string[] lists)
    {
        (Context, _book) = (context, law.Book);
        _setting = new Setting(_book.Content, _book.Options, context.Context);
        var scoped = law.In(context.Context).Select(pair => pair.Rule).ToArray();
        var blank = new Assessment(new Situation(_setting, Typical), scoped);
        Blank = Answer.Of(blank, _book.Stamp);

        // Left out are rules of which every leaf names another list: on such entries they say what they say on none.
        _rules = [.. blank.Results.Where(result => result.First.Truth != Truth.False || MayRead(result.Rule, lists)).Select(result => result.Scoped)];
    }

    internal PreparedContext Context { get; }

    /// <summary>What the reference evaluator answers about a subject that nobody lists.</summary>
    internal Answer Blank { get; }

    /// <summary>What the reference evaluator answers for the day about one with entries on these lists.</summary>
    internal Answer Expected(Subject subject) => Answer.Of(new Assessment(new Situation(_setting, subject), _rules), _book.Stamp);

    /// <summary>The first door that says something else for the day; null where none does.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="expected">What the reference evaluator answers.</param>
    internal string? Breach(Subject subject, Answer expected)
    {
        var told = Ask.Told(expected);
        return !Ask.InFull(Context, subject).Equals(expected) ? Told("judging in full", subject)
            : Ask.Screen(Context, subject) != told ? Told("screening", subject)
            : (Ask.Batch(Context, subject) ?? told) != told ? Told("screening a batch", subject)
            : null;
    }

    /// <summary>What a decision says apart from its next change.</summary>
    internal string? BreachInDecision(Subject subject, Answer expected) =>
        (Context.Evaluate(subject).Answer with { NextChange = null }).Equals(expected) ? null : Told("deciding", subject);

    /// <summary>The whole decision, its next change too, against the reference evaluator as it stands.</summary>
    internal string? BreachInWhole(Subject subject) =>
        CreditJson.Write(_book.Reference.Evaluate(subject, Context.Context)) == CreditJson.Write(Context.Evaluate(subject)) ? null : Told("the whole decision", subject);

    private static bool MayRead(Rule rule, string[] lists) =>
        LeafTest.All(rule).Any(leaf => leaf is not Listed { List: { } named } || Array.IndexOf(lists, named) >= 0);

    private string Told(string door, Subject subject) =>
        $"{door} differs:\n{CreditJson.Write(subject)}\n{CreditJson.Write(Context.Context)}";
}
