namespace CreditRules.Screening;

/// <summary>The parties of one file of subjects, to leave out the entries of everybody else while lists are read.</summary>
/// <param name="Codes">The keys of their identifiers.</param>
/// <param name="Names">The keys of the names of all of them: for entries whose identifier doesn't decide. Made when the first such entry comes.</param>
/// <param name="NamesWithoutCode">The keys of the names of those whose identifier doesn't decide: for all other entries.</param>
/// <remarks>Thread-safe once filled.</remarks>
internal sealed record WantedParties(KeySet Codes, Lazy<KeySet> Names, KeySet NamesWithoutCode)
{
    /// <summary>Whether the identifier alone tells whether an entry may be one of theirs.</summary>
    internal bool IsByCodeAlone(PartyCode code) => code.IsDecisive && NamesWithoutCode.IsEmpty;

    /// <summary>Whether an entry may be one of theirs.</summary>
    internal bool Wants(EntryReader entry) => Codes.Contains(entry.Code.Key)
        || (entry.Code.IsDecisive ? !NamesWithoutCode.IsEmpty && NamesWithoutCode.Contains(entry.NameKey) : Names.Value.Contains(entry.NameKey));
}
