using System.Reflection.PortableExecutable;

string[] plain = [.. args.Where(file => !IsCompiled(file))];
foreach (string file in plain)
{
    Console.WriteLine($"{file} carries no code that is ready to run");
}

return args.Length > 0 && plain.Length == 0 ? 0 : 1;

static bool IsCompiled(string file)
{
    using var reader = new PEReader(File.OpenRead(file));
    return reader.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
}
