using CreditRules.Evaluation;
using CreditRules.Explaining;

namespace CreditRules.Cli.Reports;

/// <summary>Finds out again what became of each rule, in words, for subjects of one matter after another; the rules in scope are kept.</summary>
/// <remarks>Not for several threads.</remarks>
internal sealed class Law(RuleBook book)
{
    private Setting? _setting;
    private IReadOnlyCollection<ScopedRule> _rules = [];

    /// <summary>What clerks call things.</summary>
    internal Names Names { get; } = new(book.Content);

    /// <summary>What explanations of the subject speak from.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">The matter.</param>
    internal Telling Of(Subject subject, Context context)
    {
        if (_setting is not { } setting || setting.Context != context)
        {
            _setting = setting = new Setting(book.Content, book.Options, context);
            _rules = Assessment.RulesOf(setting);
        }

        return new Telling(new Assessment(new Situation(setting, subject), _rules));
    }
}
