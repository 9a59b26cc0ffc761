namespace CreditRules.Tests.Format;

/// <summary>What is done to one value of a document.</summary>
internal enum Mutation
{
    Remove,
    Rename,
    Duplicate,
    ToNull,
    ToTruth,
    ToNumber,
    ToText,
    ToEmptyText,
    ToArray,
    ToEmptyArray,
    ToObject,
    ToEmptyObject,
    AddMember,
}
