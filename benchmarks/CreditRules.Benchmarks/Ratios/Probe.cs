using System.Diagnostics;

namespace CreditRules.Benchmarks;

/// <summary>Measures one door at one stratum of a corpus, a sample a round.</summary>
internal sealed class Probe(Corpus corpus, Stratum stratum, Door door)
{
    private const int FewestSubjects = 20;
    private const int FewestOfMix = 100;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(4);

    private readonly List<(double Nanoseconds, double Bytes)> _samples = [];
    private int _subjects = FewestOfMix;
    private int _passes = 1;
    private long _sink;

    internal (Corpus Corpus, Stratum Stratum, string Door) Key { get; } = (corpus, stratum, door.Name);

    internal IEnumerable<double> Nanoseconds => _samples.Select(sample => sample.Nanoseconds);

    /// <summary>Asks until the code is compiled for good, and no shorter than a sample takes.</summary>
    internal void WarmUp()
    {
        var (start, calls) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            _sink += door.Pass(FewestOfMix);
        }
        while (++calls < 40 && Stopwatch.GetElapsedTime(start) < 5 * SampleTime);
    }

    /// <summary>Chooses how many subjects a sample takes: as many as fit, all of them if so, and of the mix no part of a hundred.</summary>
    internal void Calibrate()
    {
        var taken = door.IsWhole ? SubjectMaker.Count : FewestOfMix;
        var start = Stopwatch.GetTimestamp();
        _sink += door.Pass(FewestOfMix);
        var fit = SampleTime / Stopwatch.GetElapsedTime(start) * taken;
        var step = stratum == Stratum.Mix ? FewestOfMix : FewestSubjects;
        _subjects = door.IsWhole ? SubjectMaker.Count : (int)Math.Clamp(fit / step, 1, SubjectMaker.Count / step) * step;
        _passes = (int)Math.Max(1, fit / _subjects);
    }

    internal void Sample()
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < _passes; pass++)
        {
            _sink += door.Pass(_subjects);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var asked = (double)_subjects * _passes;
        _samples.Add((elapsed.TotalNanoseconds / asked, bytes / asked));
    }

    internal Row Read(Probe bare) => new()
    {
        Door = door.Name,
        Corpus = corpus.Name,
        Rules = corpus.Rules,
        Stratum = stratum.Word(),
        NsPerSubject = Figures.Round(Figures.Median(Nanoseconds)),
        BytesPerOp = Figures.Round(Figures.Median(_samples.Select(sample => sample.Bytes))),
        NsMin = Figures.Round(Nanoseconds.Min()),
        NsMax = Figures.Round(Nanoseconds.Max()),
        TimesBare = Figures.Round(Figures.Median(Nanoseconds.Zip(bare.Nanoseconds, (own, floor) => own / floor))),
        Subjects = _subjects,
    };
}
