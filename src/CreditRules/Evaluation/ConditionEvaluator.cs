using System.Runtime.InteropServices;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Judges a condition in a situation, under one view of the entries; below an odd number of <c>not</c>, under another where one is given.</summary>
internal sealed class ConditionEvaluator(Situation situation, View view, View? opposite = null) : IConditionVisitor<Verdict>
{
    /// <summary>The same below a <c>not</c>.</summary>
    internal ConditionEvaluator Opposite => opposite is null ? this : new ConditionEvaluator(situation, opposite, view);

    internal Verdict Judge(Condition condition) => condition.Accept(this);

    public Verdict Visit(Condition.All all) => Verdict.All(all.Of.Select(Judge).ToArray());

    public Verdict Visit(Condition.Any any) => Verdict.Any(any.Of.Select(Judge).ToArray());

    public Verdict Visit(Condition.Not not) => Opposite.Judge(not.Of).Not();

    public Verdict Visit(Condition.OfKind ofKind) => Verdict.Of(ofKind.Kinds.Contains(situation.Self.Kind));

    public Verdict Visit(Condition.Minor minor) => situation.Self.AdultFrom is { } adult
        ? Verdict.Of(situation.Date < adult == minor.Is)
        : Verdict.Unknown("birthDate");

    public Verdict Visit(Condition.Attribute attribute) => Values.Judge(
        attribute.Test,
        situation.Context.Attributes.TryGetValue(attribute.Name, out var value) ? value : null,
        "attribute:" + attribute.Name);

    public Verdict Visit(Listed listed)
    {
        var parts = new List<Verdict>();
        foreach (var party in InRoles(listed.As))
        {
            foreach (var entry in situation.EntriesOf(party))
            {
                parts.Add(Judge(listed, party, entry));
            }
        }

        // Somebody found satisfies it; only if nobody does, what was not looked at matters.
        if (parts.TrueForAll(part => part.Truth != Truth.True))
        {
            parts.AddRange(InRoles(listed.As)
                .SelectMany(party => situation.NotConsulted(party))
                .Where(list => view.Concerns(list, situation.Date) && ListSelector.MaySelect(listed, list.Id, list.On(situation.Date)))
                .Select(list => Verdict.Unknown(Situation.Missing(list))));
        }

        return Verdict.Any(CollectionsMarshal.AsSpan(parts));
    }

    public Verdict Visit(ListedInFields asked)
    {
        var parts = new List<(string Field, Verdict Verdict)>();
        foreach (var party in InRoles(asked.As))
        {
            parts.AddRange(situation.EntriesOf(party).Select(entry => (entry.List.Field, JudgeNotRed(asked, party, entry))));
            parts.AddRange(situation.NotConsulted(party)
                .Where(list => view.Concerns(list, situation.Date) && ListSelector.MayBe(list.On(situation.Date), polarity => polarity != Polarity.Red))
                .Select(list => (list.On(situation.Date).Field, Verdict.Unknown(Situation.Missing(list)))));
        }

        var fields = parts.GroupBy(part => part.Field, StringComparer.Ordinal)
            .Select(field => Verdict.Any(field.Select(part => part.Verdict).ToArray())).ToArray();
        var certain = fields.Where(field => field.Truth == Truth.True).ToArray();
        if (certain.Length >= asked.AtLeast)
        {
            var ends = certain.Select(field => field.End ?? DateOnly.MaxValue).OrderDescending().ToArray();
            var end = ends[asked.AtLeast - 1];
            return new(Truth.True, [], certain.SelectMany(field => field.Hits).ToValueList(), end == DateOnly.MaxValue ? null : end);
        }

        var open = fields.Where(field => field.Truth == Truth.Unknown).ToArray();
        return certain.Length + open.Length < asked.AtLeast ? Verdict.False : Verdict.Unknown(open.SelectMany(field => field.Missing));
    }

    private IEnumerable<Party> InRoles(ValueList<string> roles) =>
        situation.Parties.Where(party => party.Roles.Any(role => roles.Contains(role)) && !view.LeavesOut(party));

    private Verdict Judge(Listed listed, Party party, Entry entry)
    {
        var standing = Standing(entry);
        return standing.Truth == Truth.False
            ? Verdict.False
            : Hitting(Verdict.All([standing, EntryTest.Judge(listed, entry, situation.EntriesOf(party), view)]), listed.As, party, entry);
    }

    private Verdict JudgeNotRed(ListedInFields asked, Party party, Entry entry)
    {
        var isNotRed = entry.HasPolarity(polarity => polarity != Polarity.Red);
        var polarity = isNotRed == Truth.Unknown ? Verdict.Unknown(entry.Name + ".grade") : Verdict.Of(isNotRed == Truth.True);
        return Hitting(Verdict.All([Standing(entry), polarity]), asked.As, party, entry);
    }

    private Verdict Standing(Entry entry) => view.Of(entry) switch
    {
        Truth.True => Verdict.True with { End = entry.Term.Certain },
        Truth.False => Verdict.False,
        _ => Verdict.Unknown(view.Standing(entry) == Truth.Unknown ? entry.MissingForEffect : [entry.Name + ".grade"]),
    };

    private static Verdict Hitting(Verdict verdict, ValueList<string> roles, Party party, Entry entry) => verdict.Truth != Truth.True
        ? verdict
        : verdict with { Hits = party.Roles.Where(roles.Contains).Select(role => new Hit(entry, role)).ToValueList() };
}
