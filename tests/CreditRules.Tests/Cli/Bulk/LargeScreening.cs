using System.Text;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>Many subjects, every second of them listed, with what an undisturbed run makes of them. Some records of both files can't be read.</summary>
public sealed class LargeScreening : IDisposable
{
    private const int Subjects = 100_000;

    private readonly BulkFolder _folder = new();

    public LargeScreening()
    {
        var (list, subjects) = (new StringBuilder(Codes.ListHead + "a,b\n"), new StringBuilder("id,name\n"));
        for (var number = 0; number < Subjects; number++)
        {
            subjects.Append(number % 1000 == 999 ? "a,b,c\n" : $"{Codes.Of(number)},{Codes.Name(number)}\n");
            if (number % 2 == 0)
            {
                list.Append(Codes.Entry(number));
            }
        }

        _folder.Write("b.csv", list.ToString());
        _folder.Write("s.csv", subjects.ToString());
        Whole = CliRun.Of(["screen", SubjectsFile, "--lists", $"tax-black@2018-05-20={ListFile}", "--output", _folder["r.csv"], "--format", "json", .. BulkFolder.Matter]);
    }

    public string ListFile => _folder["b.csv"];

    public string SubjectsFile => _folder["s.csv"];

    public string Results => _folder.Read("r.csv");

    public string Rejects => _folder.Read("r.csv.rejects.csv");

    internal CliRun Whole { get; }

    public void Dispose() => _folder.Dispose();
}
