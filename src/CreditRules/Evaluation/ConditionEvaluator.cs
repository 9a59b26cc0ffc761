using System.Runtime.InteropServices;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>Judges a condition in a situation, under one view of the entries; below an odd number of <c>not</c>, under another where one is given.</summary>
internal sealed class ConditionEvaluator(Situation situation, View view, View? opposite = null) : IConditionVisitor<Verdict>
{
    /// <summary>The same below a <c>not</c>.</summary>
    internal ConditionEvaluator Opposite => opposite is null ? this : new ConditionEvaluator(situation, opposite, view);

    internal Verdict Judge(Condition condition) => condition.Accept(this);

    public Verdict Visit(Condition.All all) => Verdict.All(JudgeEach(all.Of));

    public Verdict Visit(Condition.Any any) => Verdict.Any(JudgeEach(any.Of));

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
        // Entries that don't satisfy it for sure, most by far, leave no part.
        var parts = new List<Verdict>();
        var isSatisfied = false;
        foreach (var party in situation.Parties.AsSpan())
        {
            if (!IsAsked(party, listed.As))
            {
                continue;
            }

            foreach (var entry in situation.EntriesOf(party).AsSpan())
            {
                if (Judge(listed, party, entry) is { Truth: not Truth.False } part)
                {
                    parts.Add(part);
                    isSatisfied |= part.Truth == Truth.True;
                }
            }
        }

        // Somebody found satisfies it; only if nobody does, what was not looked at matters.
        if (!isSatisfied)
        {
            AddNotConsulted(parts, listed);
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

    private Verdict[] JudgeEach(ValueList<Condition> conditions)
    {
        var verdicts = new Verdict[conditions.Count];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = Judge(conditions[i]);
        }

        return verdicts;
    }

    private void AddNotConsulted(List<Verdict> parts, Listed listed)
    {
        foreach (var party in situation.Parties.AsSpan())
        {
            if (party.Consulted is not null && IsAsked(party, listed.As))
            {
                parts.AddRange(situation.NotConsulted(party)
                    .Where(list => view.Concerns(list, situation.Date) && ListSelector.MaySelect(listed, list.Id, list.On(situation.Date)))
                    .Select(list => Verdict.Unknown(Situation.Missing(list))));
            }
        }
    }

    private IEnumerable<Party> InRoles(ValueList<string> roles) => situation.Parties.Where(party => IsAsked(party, roles));

    private bool IsAsked(Party party, ValueList<string> roles)
    {
        var asked = roles.AsSpan();
        foreach (var role in party.Roles.AsSpan())
        {
            if (asked.Contains(role))
            {
                return !view.LeavesOut(party);
            }
        }

        return false;
    }

    private Verdict Judge(Listed listed, Party party, Entry entry)
    {
        if (EntryTest.IsElsewhere(listed, entry))
        {
            return Verdict.False;
        }

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
