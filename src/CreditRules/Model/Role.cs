namespace CreditRules.Model;

/// <summary>How a listed party stands to the subject.</summary>
internal static class Role
{
    internal const string Self = "self";

    internal const string ConsortiumMember = "has-consortium-member";

    internal static readonly ValueList<string> SelfOnly = [Self];
}
