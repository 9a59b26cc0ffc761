namespace CreditRules.Tests.Conventions;

public sealed class FloorTests
{
    [Fact]
    public void No_file_names_a_type_above_its_own_floor() =>
        Convention.Holds(Floors.Violations(TypeGraph.Read(Products.Core.Location, "src/CreditRules")));

    [Fact]
    public void The_graph_is_not_empty_and_knows_every_file()
    {
        var types = TypeGraph.Read(Products.Core.Location, "src/CreditRules");

        Assert.True(types.Count > 20, "the metadata has hardly any types");
        Assert.Contains(types, type => type.Uses.Count > 3);
        Assert.DoesNotContain(types, type => type.File.Length == 0);
    }

    [Fact]
    public void The_graph_sees_uses_in_method_bodies_and_generic_arguments()
    {
        var types = TypeGraph.Read(typeof(FloorTests).Assembly.Location, "tests/CreditRules.Tests");

        var tests = types.Single(type => type.Name == typeof(FloorTests).FullName);
        Assert.Equal("Conventions/FloorTests.cs", tests.File);
        Assert.Contains(typeof(Floors).FullName!, tests.Uses);
        Assert.Contains(typeof(TypeNode).FullName!, tests.Uses);
    }

    [Fact]
    public void A_use_of_a_higher_floor_is_found()
    {
        var problem = Assert.Single(Floors.Violations(
        [
            new TypeNode("CreditRules.Evaluation.X", "Evaluation/X.cs", new HashSet<string> { "CreditRules.Explanation.Y", "CreditRules.Model.M" }),
            new TypeNode("CreditRules.Explanation.Y", "Explanation/Y.cs", new HashSet<string> { "CreditRules.Evaluation.X" }),
            new TypeNode("CreditRules.Model.M", "Model/M.cs", new HashSet<string>()),
        ]));

        Assert.Equal("X (Evaluation/X.cs) uses Y (Explanation/Y.cs), which is above it", problem);
    }

    [Fact]
    public void A_use_across_the_top_floor_is_found()
    {
        var problem = Assert.Single(Floors.Violations(
        [
            new TypeNode("CreditRules.Screener", "Screening/Screener.cs", new HashSet<string> { "CreditRules.Explainer" }),
            new TypeNode("CreditRules.Explainer", "Explanation/Explainer.cs", new HashSet<string>()),
        ]));

        Assert.Equal("Screener (Screening/Screener.cs) uses Explainer (Explanation/Explainer.cs), which stands beside it on the top floor", problem);
    }

    [Fact]
    public void A_folder_without_a_floor_is_found() =>
        Assert.Single(Floors.Violations([new TypeNode("CreditRules.Utils.U", "Utils/U.cs", new HashSet<string>())]));
}
