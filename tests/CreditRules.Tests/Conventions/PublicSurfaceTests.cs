namespace CreditRules.Tests.Conventions;

/// <summary>The public surface is a file: its diff is the review of the API.</summary>
public sealed class PublicSurfaceTests
{
    private const string ApprovedFile = "PublicAPI.approved.txt";
    private const string Received = "PublicAPI.received.txt";
    // The foundation has 40; disclosure adds 3 (Audience, DecisionView, Discloser), screening 4 (ListIndex, ListSnapshot, EqualConditions, Preference). The whole product has at most 55.
    private const int Budget = 51;

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var received = PublicSurface.Lines(Products.Libraries);
        if (Approved.IsRewritten)
        {
            Approved.Write(Path.Combine(Repository.Root, ApprovedFile), Text(received));
        }

        var approved = File.Exists(Path.Combine(Repository.Root, ApprovedFile)) ? Repository.Lines(ApprovedFile) : [];
        var differences = approved.Except(received).Select(line => "- " + line)
            .Concat(received.Except(approved).Select(line => "+ " + line))
            .ToList();
        if (differences.Count > 0 || !approved.SequenceEqual(received))
        {
            var path = Path.Combine(AppContext.BaseDirectory, Received);
            File.WriteAllText(path, Text(received));
            Assert.Fail($"the public surface is not that of {ApprovedFile}; if it should be, run the tests once with {Approved.Switch}=1 and review the diff. Received: {path}\n"
                + string.Join('\n', differences));
        }
    }

    [Fact]
    public void The_public_surface_keeps_within_its_budget() => Assert.InRange(Products.PublicTypes.Count(), 0, Budget);

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
