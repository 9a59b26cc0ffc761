using CreditRules.Evaluation;
using CreditRules.Explaining;

namespace CreditRules.Cli.Reports;

/// <summary>Finds out again what became of each rule, in words, for subjects of one matter after another.</summary>
/// <remarks>
/// The rules in scope are kept, and what is told of subjects without entries: there may be a million of them, alike to the
/// day of birth. Not for several threads.
/// </remarks>
internal sealed class Law(RuleBook book)
{
    private const int MostKept = 256;

    private readonly Dictionary<Subject, Telling> _blank = [];
    private IReadOnlyCollection<ScopedRule> _rules = [];
    private Setting? _setting;

    /// <summary>What clerks call things.</summary>
    internal Names Names { get; } = new(book.Content);

    /// <summary>What explanations of the subject speak from.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">The matter.</param>
    internal Telling Of(Subject subject, Context context)
    {
        var setting = Of(context);
        return subject.Memberships.Count + subject.Related.Count > 0
            ? Tell(setting, subject)
            : OfBlank(setting, Nameless(subject));
    }

    private Setting Of(Context context)
    {
        if (_setting?.Context != context)
        {
            _setting = new Setting(book.Content, book.Options, context);
            _rules = Assessment.RulesOf(_setting);
            _blank.Clear();
        }

        return _setting;
    }

    private Telling OfBlank(Setting setting, Subject subject)
    {
        if (!_blank.TryGetValue(subject, out var telling))
        {
            if (_blank.Count == MostKept)
            {
                _blank.Clear();
            }

            _blank.Add(subject, telling = Tell(setting, subject));
        }

        return telling;
    }

    private Telling Tell(Setting setting, Subject subject) => new(new Assessment(new Situation(setting, subject), _rules));

    // Of an identifier only the day of birth can matter to a rule.
    private static Subject Nameless(Subject subject) => subject with
    {
        Id = null,
        IdType = IdType.Other,
        Name = null,
        BirthDate = Parties.BirthDate(subject.BirthDate, subject.IdType, subject.Id),
    };
}
