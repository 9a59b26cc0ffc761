namespace CreditRules.Tests.Screening.Entries;

/// <summary>A published list as a text.</summary>
internal sealed record ListText(string Text, string? List = null, DateOnly? AsOf = null, string Name = "folder/list.csv");
