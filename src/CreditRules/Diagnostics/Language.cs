namespace CreditRules;

/// <summary>A language that explanations and messages are written in.</summary>
public enum Language
{
    /// <summary>Chinese (zh-CN), the default: what clerks and analysts read.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
