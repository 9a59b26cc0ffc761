using BenchmarkDotNet.Running;
using CreditRules.Benchmarks;

if (args is ["ratios"])
{
    RatiosCommand.Run(Console.Out, Console.Error);
}
else if (args is ["tables"])
{
    TablesCommand.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
