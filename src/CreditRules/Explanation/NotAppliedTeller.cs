namespace CreditRules.Explaining;

/// <summary>Tells what did not apply, in groups of one reason.</summary>
internal sealed class NotAppliedTeller(Telling telling)
{
    private Names Names => telling.Names;

    internal IEnumerable<ExplanationStep> Tell(IReadOnlyList<NotApplied> lines) => lines.Count == 0 ? [] :
    [
        Step.Of(StepKind.Section, Texts.NotApplied, lines.GroupBy(line => line.Reason).OrderBy(group => group.Key).Select(group =>
            Step.Of(StepKind.Reason, Texts.Of(group.Key), group.Select(Line)) with { Reason = group.Key })),
    ];

    private ExplanationStep Line(NotApplied line)
    {
        var parts = new List<LocalText>();
        if (line.Rule is { } reference && telling.Situation.Book.Rules.TryGetValue(reference, out var found))
        {
            parts.Add(Texts.LineRule.With(Names.Measures(found.Rule), reference));
        }

        if (line.List is { } list)
        {
            parts.Add(Names.Entry(list, line.EntryId, line.Party));
        }

        if (line.Missing.Count > 0)
        {
            parts.Add(Texts.NotDetermined.With(Phrase.Join(line.Missing.Select(telling.Missing.Text))));
        }

        return Step.Of(StepKind.NotApplied, Phrase.Join(parts, Texts.Semicolon), line.Reason == Reason.NoLawfulBasis ? Gate(line) : []) with
        {
            Rule = line.Rule,
            List = line.List,
            EntryId = line.EntryId,
            Reason = line.Reason,
        };
    }

    private IEnumerable<ExplanationStep> Gate(NotApplied line) => telling.Assessment.Results
        .Where(result => result.Reference == line.Rule)
        .SelectMany(result => new GateTeller(telling).Tell(telling.Assessment.MeasureOf(result).Category, result.Gate.Citations)
            .Concat(GateTeller.NotAllowed(telling.Assessment.MeasureOf(result), result.Gate.Row)));
}
