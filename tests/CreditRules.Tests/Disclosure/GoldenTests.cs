using CreditRules.Cli.Views;
using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Disclosing;

/// <summary>One decision as each audience reads it, kept whole in <c>Goldens/</c>; CREDITRULES_APPROVE=1 rewrites them.</summary>
public sealed class GoldenTests
{
    private const string Folder = "tests/CreditRules.Tests/Disclosure/Goldens/";

    private static readonly Subject Firm = Scene.Firm(
        Scene.On("open", "o1", Scene.Today.AddDays(9)), Scene.On("asked", "a1", Scene.Today.AddDays(99)), Scene.On("closed", "c1")) with
    {
        Related = [Scene.Boss(new DateOnly(1980, 5, 5), Scene.On("open", "o2")), Scene.Boss(Scene.Today.AddYears(-17), Scene.On("open", "o3")) with { Id = "P-99003", Name = "孙小丙" }],
    };

    [Theory]
    [InlineData(Audience.Public, "public")]
    [InlineData(Audience.Authorised, "authorised")]
    [InlineData(Audience.Department, "department")]
    [InlineData(Audience.Subject, "subject")]
    public void An_audience_reads_what_was_approved(Audience audience, string name)
    {
        var view = Scene.Book.Disclose(Firm, Scene.Matter, audience);
        var teller = new ViewTeller(Scene.Book, view, Firm.Kind);

        Holds(name + ".json", view, view.ToJson());
        Holds(name + ".zh.txt", view, teller.Tell(Language.Chinese));
        Holds(name + ".en.txt", view, teller.Tell(Language.English));
    }

    private static void Holds(string file, DecisionView view, string text)
    {
        var path = Path.Combine(Repository.Root, Folder + file);
        var steady = text.Replace(view.RuleBook.Hash, "sha256:…", StringComparison.Ordinal) + "\n";
        if (Approved.IsRewritten)
        {
            Approved.Write(path, steady);
        }

        Assert.True(File.Exists(path), $"{file} isn't approved yet: run the tests once with {Approved.Switch}=1 and read it");
        Assert.Equal(File.ReadAllText(path), steady);
    }
}
