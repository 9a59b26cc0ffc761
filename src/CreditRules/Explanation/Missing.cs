using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>Says what a missing fact is, from the name that decisions give it.</summary>
internal sealed class Missing(Situation situation, Names names)
{
    private const string List = "list:";
    private const string Attribute = "attribute:";

    internal ExplanationStep Step(string fact) => Explaining.Step.Of(StepKind.Missing, Texts.NotDetermined.With(Text(fact)));

    internal LocalText Text(string fact) => fact switch
    {
        "matter" => Texts.MissingMatter,
        "department" => Texts.MissingDepartment,
        "birthDate" => Texts.MissingBirthDate,
        _ when fact.StartsWith(List, StringComparison.Ordinal) => Texts.MissingList.With(names.List(fact[List.Length..])),
        _ when fact.StartsWith(Attribute, StringComparison.Ordinal) => Texts.MissingAttribute.With(names.Attribute(fact[Attribute.Length..])),
        _ => OfEntry(fact),
    };

    private LocalText OfEntry(string fact)
    {
        var entry = situation.Entries
            .Where(candidate => fact.StartsWith(candidate.Name + ".", StringComparison.Ordinal))
            .MaxBy(candidate => candidate.Name.Length);
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
