namespace CreditRules;

/// <summary>The rank of a document that a measure rests on.</summary>
public enum BasisLevel
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>党中央、国务院政策文件.</summary>
    CentralPolicy,

    /// <summary>司法解释.</summary>
    JudicialInterpretation,

    /// <summary>地方性法规; it counts inside its region only.</summary>
    LocalRegulation,

    /// <summary>部门规章.</summary>
    MinistryRule,

    /// <summary>规范性文件.</summary>
    Normative,

    /// <summary>合作备忘录.</summary>
    Memo,
}
