namespace CreditRules.Tests.Conventions;

internal static class Convention
{
    /// <summary>Fails with every problem on a line of its own.</summary>
    public static void Holds(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
