using Microsoft.Extensions.DependencyInjection;

namespace CreditRules.Tests.Docs.Snippets;

internal static class Hosted
{
    internal static void Run()
    {
        var services = new ServiceCollection().AddCreditRules(options => options with { MaxAgeDays = 7 }).AddMemos();
        using var provider = services.BuildServiceProvider();
        RuleBook book = provider.GetRequiredService<RuleBookHost>().Current;
    }
}
