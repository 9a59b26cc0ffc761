namespace CreditRules;

/// <summary>For whom a decision is written.</summary>
public enum Audience
{
    /// <summary>Everybody (社会公开): entries of public lists; no natural person is named, nothing of a minor is said.</summary>
    Public,

    /// <summary>Whoever was authorised to ask (授权查询): as the public, and entries of lists for authorised queries.</summary>
    Authorised,

    /// <summary>A department that shares the data (部门共享): the whole decision.</summary>
    Department,

    /// <summary>The subject itself: everything that is decided about it, with the ways out.</summary>
    Subject,
}
