namespace CreditRules.Tests.Conventions;

/// <summary>Files whose content is approved by review: tests compare them, and with CREDITRULES_APPROVE=1 rewrite them.</summary>
internal static class Approved
{
    public const string Switch = "CREDITRULES_APPROVE";

    private static readonly Lock Writing = new();

    public static bool IsRewritten { get; } = Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>Puts a text into a file, if it has another one. In one step: no test that reads meanwhile meets half a file.</summary>
    public static void Write(string path, string text)
    {
        lock (Writing)
        {
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                var written = path + ".approving";
                File.WriteAllText(written, text);
                File.Move(written, path, overwrite: true);
            }
        }
    }
}
