namespace CreditRules.Model;

/// <summary>One of the four kinds of document: rule set, list, vocabulary, regime edition.</summary>
internal interface IDocument
{
    string Id { get; }

    string Version { get; }
}
