using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CreditRules.Tests.DependencyInjection;

public class RuleBookHostTests
{
    private static readonly RuleDocument Broken = new("broken.json", """{ "format": 1, "rules": [] }"""u8.ToArray());

    [Fact]
    public void One_host_serves_the_shipped_book()
    {
        using var services = new ServiceCollection().AddCreditRules().AddMemos().BuildServiceProvider();

        var host = services.GetRequiredService<RuleBookHost>();
        Assert.Same(host, services.GetRequiredService<RuleBookHost>());
        Assert.Equal(Memos.Load().Hash, host.Current.Hash);
        Assert.Equal(Memos.Version, host.Current.Version);
    }

    [Fact]
    public void Accepting_unconfirmed_rules_is_an_option_and_part_of_the_hash()
    {
        using var services = new ServiceCollection().AddCreditRules(options => options with { AcceptUnconfirmed = true }).AddMemos().BuildServiceProvider();

        var book = services.GetRequiredService<RuleBookHost>().Current;
        Assert.True(book.Options.AcceptUnconfirmed);
        Assert.NotEqual(Memos.Load().Hash, book.Hash);
    }

    [Fact]
    public void A_book_with_an_error_is_refused_when_the_host_is_made()
    {
        using var services = new ServiceCollection().AddCreditRules(() => [Broken]).BuildServiceProvider();

        var exception = Assert.Throws<CreditRulesException>(services.GetRequiredService<RuleBookHost>);
        Assert.Contains(exception.Diagnostics, diagnostic => diagnostic.Code == "CR0103");
    }

    [Fact]
    public async Task Under_a_generic_host_a_book_with_an_error_stops_the_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddCreditRules(() => [Broken]);
        using var host = builder.Build();

        await Assert.ThrowsAsync<CreditRulesException>(() => host.StartAsync());
    }

    [Fact]
    public async Task Under_a_generic_host_a_good_book_is_loaded_at_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var reads = 0;
        builder.Services.AddCreditRules(() =>
        {
            reads++;
            return Memos.Documents();
        });
        using var host = builder.Build();

        await host.StartAsync();
        Assert.Equal(1, reads);
        await host.StopAsync();
    }

    [Fact]
    public void A_host_without_a_source_says_what_to_do()
    {
        using var services = new ServiceCollection().AddCreditRules().BuildServiceProvider();

        Assert.Contains("AddMemos()", Assert.Throws<InvalidOperationException>(services.GetRequiredService<RuleBookHost>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_load_leaves_the_old_book_serving()
    {
        var first = Memos.Load();
        var host = new RuleBookHost(first);

        Assert.Throws<CreditRulesException>(() => host.Swap(() => RuleBook.Load([Broken])));
        Assert.Same(first, host.Current);
    }
}
