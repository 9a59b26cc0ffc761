using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Explaining;

/// <summary>Compares a text with the approved one; with <c>CREDITRULES_APPROVE=1</c> the text becomes the approved one.</summary>
internal static class Golden
{
    internal static void Holds(string file, string received)
    {
        var path = Path.Combine(Repository.Root, Fixture.Folder, "goldens", file);
        if (Approved.IsRewritten)
        {
            Approved.Write(path, received + "\n");
        }

        Assert.True(File.Exists(path), $"{file} isn't approved yet: run the tests once with {Approved.Switch}=1 and read it");
        Assert.Equal(File.ReadAllText(path), received + "\n");
    }
}
