using CreditRules.Compilation;
using CreditRules.Evaluation;

namespace CreditRules;

/// <summary>One matter, prepared for any number of subjects; three doors: <see cref="Evaluate"/>, and two that screen.</summary>
/// <remarks>Immutable in all that it answers, and thread-safe. It belongs to the compiled book that made it.</remarks>
public sealed partial class PreparedContext
{
    private readonly LazyTable<ScreenedRule> _screened;
    private readonly FaceScreen?[] _faces = new FaceScreen?[Face.Count];
    private readonly LazyTable<ListOnDay> _lists;
    private readonly SharedAnswers _shared;
    private readonly PackSeal _seal;

    internal PreparedContext(CompiledRuleBook book, Context context, MatterRules matter)
    {
        (Book, Context, Matter) = (book, context, matter);
        Setting = new Setting(book.Content, book.Options, context);
        InForce = matter.OfAnyDay.And(book.Tables.Scopes.On(context.Date));
        _screened = new(book.Tables.Rules.Count, rule => new ScreenedRule(book.Tables.Rules[rule], matter.On(rule, context.Date)!, book.Bits));
        _lists = new(book.Tables.Lists.Count, list => new ListOnDay(book.Tables.RowsInOrder[list], this));
        _shared = new SharedAnswers(this);
        _seal = book.SealOf(context);
    }

    /// <summary>The compiled book that prepared it.</summary>
    public CompiledRuleBook Book { get; }

    /// <summary>The matter.</summary>
    public Context Context { get; }

    internal Setting Setting { get; }

    /// <summary>The same matter on any day.</summary>
    internal MatterRules Matter { get; }

    /// <summary>The rules whose scope isn't false, in force on the day.</summary>
    internal RuleMask InForce { get; }

    /// <summary>What restrictions and incentives follow for a subject, and why.</summary>
    /// <param name="subject">The subject with its memberships.</param>
    /// <returns>The decision: the same for the same input, to the byte.</returns>
    /// <remarks>
    /// Costs some tens of nanoseconds for a subject that nobody lists, about a microsecond for one entry of a kind that has
    /// occurred before, and some tens of microseconds otherwise. The first of a kind works out what the others share.
    /// </remarks>
    /// <exception cref="CreditRulesException">The subject has an error, such as an unknown list; see <see cref="RuleBook.Check"/>.</exception>
    public Decision Evaluate(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Telemetry.IsHeard ? Telemetry.Watch(this, subject) : Decide(subject);
    }

    /// <summary>The decision, told to nobody who listens.</summary>
    internal Decision Decide(Subject subject)
    {
        if (_shared.Find(subject) is { } answer)
        {
            return new Decision(Parties.NameOf(subject, Setting.Options.ShowIdentifiers), answer);
        }

        RequireValid(subject);
        return new FullEvaluation(this, subject).Decide();
    }

    internal ListOnDay OnDay(ListRow row) => _lists[row.Index];

    internal PreparedContext On(DateOnly day) => day == Context.Date ? this : Book.On(day, Context);

    /// <summary>The rules of a mask, which are in force, with what is true of them for every subject.</summary>
    internal List<ScopedRule> Scoped(RuleMask rules)
    {
        var found = new List<ScopedRule>();
        for (var rule = rules.Next(0); rule >= 0; rule = rules.Next(rule + 1))
        {
            found.Add(Matter.On(rule, Context.Date)!);
        }

        return found;
    }

    /// <summary>A rule that is in force and in scope, as screening needs it.</summary>
    internal ScreenedRule Screened(int rule) => _screened[rule];

    internal FactValue? AttributeOf(string name) => Context.Attributes.TryGetValue(name, out var value) ? value : null;

    // Two threads may make the same one: both make the same, and either stands.
    private FaceScreen FaceAt(int index) => Volatile.Read(ref _faces[index])
        ?? Interlocked.CompareExchange(ref _faces[index], new FaceScreen(this, Face.At(index)), null)
        ?? _faces[index]!;

    private void RequireValid(Subject subject)
    {
        if (!SubjectGuard.IsSurelyValid(subject, Book))
        {
            Book.Source.RequireValid(subject, Context);
        }
    }
}
