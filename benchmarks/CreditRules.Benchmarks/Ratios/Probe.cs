using System.Diagnostics;

namespace CreditRules.Benchmarks;

/// <summary>Measures one door at one stratum of a corpus, a sample a round.</summary>
internal sealed class Probe(Corpus corpus, Stratum stratum, Door door)
{
    private const int Hundred = 100;
    private const int FewestSubjects = 20;
    private const int SlowSubjects = 5;
    private const int SlowTurns = 3;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(4);

    private readonly List<(double Nanoseconds, double Bytes)> _samples = [];
    private int _subjects;
    private int _passes = 1;
    private long _sink;

    /// <summary>The samples, one a round but for slow doors.</summary>
    internal IReadOnlyList<double> Nanoseconds => [.. _samples.Select(sample => sample.Nanoseconds)];

    private int WarmSubjects => door.Pace == Pace.Slow ? SlowSubjects : Hundred;

    /// <summary>Asks until the code is compiled for good, and no shorter than a sample takes.</summary>
    internal void WarmUp()
    {
        var (start, calls) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            _sink += door.Pass(WarmSubjects);
        }
        while (++calls < 40 && Stopwatch.GetElapsedTime(start) < 5 * SampleTime);
    }

    /// <summary>Chooses how many subjects a sample takes: of the mix, no part of a hundred.</summary>
    internal void Calibrate()
    {
        var fit = Enumerable.Range(0, 3).Max(_ => SampleTime / Time(WarmSubjects));
        var step = stratum == Stratum.Mix ? Hundred : FewestSubjects;
        (_subjects, _passes) = door.Pace switch
        {
            Pace.Slow => (SlowSubjects, 1),
            Pace.Whole => (SubjectMaker.Count, (int)Math.Max(1, fit)),
            _ => Fit((int)(fit * WarmSubjects), step),
        };
    }

    internal void Sample(int round)
    {
        if (door.Pace == Pace.Slow && round % SlowTurns > 0)
        {
            return;
        }

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
        TimesBare = Figures.Round(door.Pace == Pace.Slow
            ? Figures.Median(Nanoseconds) / Figures.Median(bare.Nanoseconds)
            : Figures.Median(Nanoseconds.Zip(bare.Nanoseconds, (own, floor) => own / floor))),
        Subjects = _subjects,
    };

    private TimeSpan Time(int subjects)
    {
        var start = Stopwatch.GetTimestamp();
        _sink += door.Pass(subjects);
        return Stopwatch.GetElapsedTime(start);
    }

    private static (int Subjects, int Passes) Fit(int fit, int step)
    {
        var subjects = Math.Clamp(fit / step, 1, SubjectMaker.Count / step) * step;
        return (subjects, Math.Max(1, fit / subjects));
    }
}
