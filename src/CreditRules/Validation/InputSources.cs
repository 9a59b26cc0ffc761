using CreditRules.Format;

namespace CreditRules.Validation;

/// <summary>The texts that a subject and a context were read from, where there are any.</summary>
internal sealed record InputSources(SourceText? Subject, SourceText? Context);
