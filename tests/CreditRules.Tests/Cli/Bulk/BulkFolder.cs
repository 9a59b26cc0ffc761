using System.Text;
using System.Text.Json;

namespace CreditRules.Tests.Cli.Bulk;

/// <summary>A folder with the files of bulk runs over the small book, and the commands on it.</summary>
internal sealed class BulkFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public static string[] Book => ["--no-shipped", "--rules", Fixtures.Book];

    public static string[] Matter => ["--context", Fixtures.PathOf("procurement.json"), .. Book];

    public string this[string name] => Path.Combine(_folder.Path, name);

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Write(string name, byte[] content) => _folder.Write(name, content);

    public string Read(string name) => File.ReadAllText(this[name]);

    public bool Has(string name) => File.Exists(this[name]);

    /// <summary>What stands in the folder, so that nothing half written stays unseen.</summary>
    public string[] Files => [.. Directory.GetFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public CliRun Build(string index, params string[] args) => CliRun.Of(["lists", "build", .. args, "--output", this[index], .. Book]);

    /// <summary>An index of the black list, taken shortly before the matter's day.</summary>
    public string Index(string name, string list)
    {
        Write(name + ".csv", list);
        var run = Build(name, $"tax-black@2018-05-20={this[name + ".csv"]}");
        Assert.True(run.Code == 0, run.Error);
        File.Delete(this[name + ".csv"]);
        return this[name];
    }

    public CliRun Screen(params string[] args) => CliRun.Of(["screen", .. args, .. Matter]);

    public static CliRun Filter(string input, params string[] args) => CliRun.With(Encoding.UTF8.GetBytes(input), ["filter", .. args, .. Matter]);

    /// <summary>The rows of CSV, each with its fields.</summary>
    public static string[][] Rows(string csv)
    {
        var (rows, row, field, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (c == '"' && isQuoted && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append(csv[i++]);
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return [.. rows];
    }

    public static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    public void Dispose() => _folder.Dispose();
}
