using BenchmarkDotNet.Running;
using CreditRules.Benchmarks;

if (args is ["ratios"])
{
    RatiosCommand.Run(Console.Out, Console.Error);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
