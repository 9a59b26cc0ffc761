using CreditRules.Evaluation;

namespace CreditRules.Explaining;

/// <summary>What every part of one explanation speaks from: the situation, what became of its rules, and the names of things.</summary>
internal sealed class Telling
{
    internal Telling(Assessment assessment, bool isCoded = true)
    {
        Assessment = assessment;
        Names = new Names(assessment.Situation.Book, isCoded);
        Missing = new Missing(assessment.Situation, Names);
    }

    internal Assessment Assessment { get; }

    internal Situation Situation => Assessment.Situation;

    internal Names Names { get; }

    internal Missing Missing { get; }
}
