namespace CreditRules.Tests.Screening.Work;

/// <summary>Every one of some beside every one of others.</summary>
internal static class Pairs
{
    internal static TheoryData<TLeft, TRight> Of<TLeft, TRight>(TLeft[] left, TRight[] right)
    {
        var pairs = new TheoryData<TLeft, TRight>();
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                pairs.Add(one, other);
            }
        }

        return pairs;
    }
}
