using System.Reflection;
using CreditRules.Model;

namespace CreditRules.Tests.Compilation;

/// <summary>The equality of leaves is written out, so every member must be in it.</summary>
public sealed class LeafEqualityTests
{
    private static readonly Listed Plain = new() { List = "a" };

    public static TheoryData<string> Members => [.. Changed.Keys];

    private static Dictionary<string, Listed> Changed => new(StringComparer.Ordinal)
    {
        [nameof(Listed.List)] = Plain with { List = "b" },
        [nameof(Listed.Polarity)] = Plain with { Polarity = Polarity.Black },
        [nameof(Listed.Tier)] = Plain with { Tier = Tier.Serious },
        [nameof(Listed.Field)] = Plain with { Field = "tax" },
        [nameof(Listed.As)] = Plain with { As = [Role.Self, "guarantor"] },
        [nameof(Listed.Severity)] = Plain with { Severity = [Severity.Minor] },
        [nameof(Listed.Grade)] = Plain with { Grade = new GradeTest { AtLeast = "A" } },
        [nameof(Listed.Grounds)] = Plain with { Grounds = ["fraud"] },
        [nameof(Listed.Facts)] = Plain with { Facts = new Dictionary<string, ValueTest> { ["amount"] = new() }.ToValueMap() },
        [nameof(Listed.ListedFor)] = Plain with { ListedFor = new ListedFor { Chained = true } },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void A_leaf_that_differs_in_one_member_is_another(string member)
    {
        var (one, same) = (Changed[member], Changed[member]);
        Assert.NotEqual(Plain, one);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Every_member_is_asked() => Assert.Equal(
        typeof(Listed).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => property.Name).Order(StringComparer.Ordinal),
        Changed.Keys.Order(StringComparer.Ordinal));
}
