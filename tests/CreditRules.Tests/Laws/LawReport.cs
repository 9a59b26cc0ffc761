using CreditRules.Tests.Laws.Generation;

namespace CreditRules.Tests.Laws;

/// <summary>What came of holding an evaluator to a law.</summary>
/// <param name="Tally">What occurred.</param>
/// <param name="Found">The plan that broke the law, or null.</param>
/// <param name="Smallest">The same, shrunk.</param>
/// <param name="Seed">How to run the same cases again.</param>
internal sealed record LawReport(Tally Tally, Plan? Found, Plan? Smallest, ulong Seed);
