using CreditRules.Tests.Conventions;

namespace CreditRules.Tests.Format;

/// <summary>
/// A fact that asks ajv. Skipped where ajv isn't installed, since the tests need nothing but the .NET SDK;
/// where <c>CI=true</c> or <c>CREDITRULES_AJV=required</c> it runs, and fails with what to do.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AjvFactAttribute : FactAttribute
{
    internal const string Missing = "ajv is not installed; run: npm ci --prefix tests/ajv";

    public AjvFactAttribute()
    {
        if (!IsRequired && !IsInstalled)
        {
            Skip = Missing;
        }
    }

    internal static bool IsInstalled => File.Exists(Path.Combine(Repository.Root, "tests/ajv/node_modules/ajv/package.json"));

    private static bool IsRequired =>
        Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("CREDITRULES_AJV") == "required";
}
