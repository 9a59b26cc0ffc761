using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Subjects;

/// <summary>A record of a subjects' file as it was read.</summary>
internal sealed record ReadSubject(long Record, SubjectFault Fault, Subject? Subject, CodeUse Use, bool IsPersonal, string? Consortium, string? EqualGroup);
