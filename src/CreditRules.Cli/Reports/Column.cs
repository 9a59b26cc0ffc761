using CreditRules.Explaining;

namespace CreditRules.Cli.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record Column(Phrase Title, int Width);
