using CreditRules.Model;

namespace CreditRules.Disclosing;

/// <summary>What a subject may read of the names of others: of natural persons never more than the mask shows.</summary>
internal static class OthersMasked
{
    internal static Func<PartyName, PartyName> Of(Subject subject)
    {
        var plain = subject.Related
            .Where(party => PersonalData.IsPersonal(party.Kind, party.IdType))
            .DistinctBy(party => (party.Id, party.Name))
            .ToDictionary(
                party => new PartyName(party.Id, party.Name),
                party => new PartyName(
                    PersonalData.MaskId(party.Id, party.Kind, party.IdType), PersonalData.MaskName(party.Name, party.Kind, party.IdType)));
        return name => plain.GetValueOrDefault(name, name);
    }
}
