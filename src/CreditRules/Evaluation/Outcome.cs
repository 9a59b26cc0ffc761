namespace CreditRules;

/// <summary>A decision in one word, gravest last.</summary>
public enum Outcome
{
    /// <summary>Nothing stands against the matter and nothing speeds it up.</summary>
    Clear,

    /// <summary>Nothing stands against it, and at least one incentive speeds it up.</summary>
    Preferred,

    /// <summary>A person must look: weighed measures, more checks, or something unverified or undetermined.</summary>
    Review,

    /// <summary>It goes ahead with less, if at all.</summary>
    Restricted,

    /// <summary>It can't go ahead.</summary>
    Prohibited,
}
