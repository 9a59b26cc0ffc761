namespace CreditRules.Explaining;

/// <summary>What steps speak of: the codes of <see cref="ExplanationStep.Kind"/>.</summary>
internal static class StepKind
{
    internal const string Outcome = "outcome";
    internal const string Subject = "subject";
    internal const string Matter = "matter";
    internal const string Cause = "cause";
    internal const string Section = "section";
    internal const string Finding = "finding";
    internal const string Parameter = "parameter";
    internal const string Trigger = "trigger";
    internal const string Rule = "rule";
    internal const string Basis = "basis";
    internal const string Gate = "gate";
    internal const string Local = "local";
    internal const string LastDay = "last-day";
    internal const string Flag = "flag";
    internal const string Departments = "departments";
    internal const string Remedy = "remedy";
    internal const string Chain = "chain";
    internal const string Entry = "entry";
    internal const string List = "list";
    internal const string Clause = "clause";
    internal const string Measure = "measure";
    internal const string Reason = "reason";
    internal const string NotApplied = "not-applied";
    internal const string Answer = "answer";
    internal const string Force = "force";
    internal const string Scope = "scope";
    internal const string Fact = "fact";
    internal const string Missing = "missing";
    internal const string Alternatives = "alternatives";
    internal const string Exception = "exception";
    internal const string NextChange = "next-change";
    internal const string RuleBook = "rule-book";
}
