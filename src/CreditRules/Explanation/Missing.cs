using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>Says what a missing fact is, from the name that decisions give it.</summary>
internal sealed class Missing(Situation situation, Names names)
{
    private const string List = "list:";
    private const string Attribute = "attribute:";

    internal ExplanationStep Step(string fact)
    {
        var step = Explaining.Step.Of(StepKind.Missing, Texts.NotDetermined.With(Text(fact)));
        return EntryOf(fact) is { } entry ? step.About(entry)
            : fact.StartsWith(List, StringComparison.Ordinal) ? step with { List = fact[List.Length..] }
            : step;
    }

    internal LocalText Text(string fact) => fact switch
    {
        "matter" => Texts.MissingMatter,
        "department" => Texts.MissingDepartment,
        "birthDate" => Texts.MissingBirthDate,
        _ when fact.StartsWith(List, StringComparison.Ordinal) => Texts.MissingList.With(names.List(fact[List.Length..])),
        _ when fact.StartsWith(Attribute, StringComparison.Ordinal) => Texts.MissingAttribute.With(names.Attribute(fact[Attribute.Length..])),
        _ => OfEntry(fact),
    };

    private Entry? EntryOf(string fact) => situation.Entries
        .Where(candidate => fact.StartsWith(candidate.Name + ".", StringComparison.Ordinal))
        .MaxBy(candidate => candidate.Name.Length);

    private LocalText OfEntry(string fact)
    {
        var entry = EntryOf(fact);
        return entry is null ? Names.Same(fact) : Texts.MissingOfEntry.With(names.Entry(entry), Part(entry, fact[(entry.Name.Length + 1)..]));
    }

    private static LocalText Part(Entry entry, string part) => part switch
    {
        "lastDay" => Texts.EntryLastDay,
        "birthDate" => Texts.EntryBirthDate,
        "grade" => Texts.EntryGrade,
        "severity" => Texts.EntrySeverity,
        "grounds" => Texts.EntryGrounds,
        _ => entry.List.Facts.FirstOrDefault(fact => "facts." + fact.Name == part)?.Title ?? Names.Same(part),
    };
}
