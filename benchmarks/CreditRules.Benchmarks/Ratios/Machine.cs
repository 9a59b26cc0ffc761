using System.Runtime.InteropServices;

namespace CreditRules.Benchmarks;

/// <summary>What it ran on.</summary>
internal sealed record Machine(string Cpu, int Cores, string Os)
{
    private const string CpuInfo = "/proc/cpuinfo";

    internal static Machine This => new(CpuName(), Environment.ProcessorCount, RuntimeInformation.RuntimeIdentifier);

    private static string CpuName()
    {
        var line = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
