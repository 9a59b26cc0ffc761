using CreditRules.Model;

namespace CreditRules.Format;

/// <summary>A document that has been read, and the text that it was read from (null of one made in code).</summary>
internal sealed record LoadedDocument(IDocument Document, SourceText? Source);
