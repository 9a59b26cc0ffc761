using CreditRules.Model;

namespace CreditRules.Tests.Laws.Generation;

/// <summary>Decodes a subject whose entries, and whose related parties', are what the rules of the book ask for, mostly.</summary>
internal sealed class SubjectMaker
{
    private readonly ValueList<EntryKind> _kinds;
    private readonly Listed[] _leaves;
    private readonly Context _context;
    private readonly List<RelatedParty> _related = [];
    private readonly List<Membership> _own = [];

    internal SubjectMaker(ValueList<EntryKind> kinds, ValueList<RuleSet> sets, Context context)
    {
        (_kinds, _context) = (kinds, context);
        var live = sets.Where(set => set.IsInForce(context.Date, context.Region)).SelectMany(set => set.Rules)
            .Where(rule => rule.In.Domains.Count == 0 || rule.In.Domains.Contains(context.Domain)).ToArray();
        _leaves = Leaves(live);
        _leaves = _leaves.Length > 0 ? _leaves : Leaves(sets.SelectMany(set => set.Rules));
    }

    internal Subject Make(Plan plan)
    {
        foreach (var (index, row) in plan[Section.Parties].Index())
        {
            AddParty(index, new Draws(row));
        }

        foreach (var (index, row) in plan[Section.Entries].Index())
        {
            AddEntry(index, new Draws(row));
        }

        var draws = plan.Draw(Section.Subject);
        var self = PersonMaker.Make(0, draws);
        return new Subject
        {
            Id = self.Id,
            IdType = self.IdType,
            Kind = self.Kind,
            Name = self.Name,
            BirthDate = self.BirthDate,
            Consulted = Consulted(draws),
            Memberships = _own,
            Related = _related,
        };
    }

    private static Listed[] Leaves(IEnumerable<Rule> rules) => rules
        .SelectMany(rule => rule.Unless.Prepend(rule.When).OfType<Condition>())
        .SelectMany(condition => condition.SelfAndParts()).OfType<Listed>().ToArray();

    // One person may stand to the subject in two roles.
    private void AddParty(int index, Draws draws)
    {
        var role = draws.Pick(Catalogue.Roles.Skip(1).ToArray());
        _related.Add(_related.Count > 0 && draws.Chance(25) ? _related[0] with { Role = role, Memberships = [] } : Party(role, index + 1, draws));
    }

    private RelatedParty Party(string role, int index, Draws draws)
    {
        var person = PersonMaker.Make(index, draws);
        return new()
        {
            Role = role,
            Id = draws.Chance(90) ? person.Id : null,
            IdType = person.IdType,
            Kind = person.Kind,
            Name = person.Name,
            BirthDate = person.BirthDate,
            Consulted = Consulted(draws),
        };
    }

    private void AddEntry(int index, Draws draws)
    {
        var maker = new EntryMaker(_kinds, _context.Date, draws);
        var leaf = _leaves.Length > 0 ? draws.Pick(_leaves) : new Listed();
        var records = draws.Chance(85) ? maker.Make(leaf, "e" + index) : [maker.Make(draws.Pick(_kinds), "e" + index)];
        var perturbed = records.SelectMany(record => Perturbation.Of(record, _context.Date, draws)).ToArray();
        var role = draws.Chance(10) ? draws.Pick(Catalogue.Roles) : draws.Pick(leaf.As);
        if (role == Role.Self)
        {
            _own.AddRange(perturbed);
            return;
        }

        if (_related.FindIndex(party => party.Role == role) is var place && place < 0)
        {
            place = _related.Count;
            _related.Add(Party(role, 10 + index, draws));
        }

        _related[place] = _related[place] with { Memberships = [.. _related[place].Memberships, .. perturbed] };
    }

    private Consultation[]? Consulted(Draws draws) => draws.Chance(22) is false ? null :
        [.. _kinds.Select(kind => kind.List.Id).Distinct()
            .Where(_ => draws.Chance(85))
            .Select(list => new Consultation(list, _context.Date.AddDays(-draws.OneOf(0, 1, 10, 31, 10, 0, -5))))];
}
